package org.wellnessconnection.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;

/** Somebody is sought to lead a session, and the first who says yes does. */
public final class StandIn {
  private StandIn() {}

  /**
   * Somebody is sought.
   *
   * @param out in whose place; empty: beside those who lead it
   * @throws Refused {@code sought_already}, {@code nobody_free}, {@code bad_choice}, {@code
   *     cancelled}, {@code too_late}
   */
  public static Session sought(
      Session session, Word by, Optional<AccountId> out, Set<AccountId> asked) {
    session.requireAhead(by.at());
    Leaders now = session.outline().leaders();
    Refused.unless(!session.isSeeking(), "out", "sought_already");
    Refused.unless(out.filter(it -> !now.include(it)).isEmpty(), "out", "bad_choice");
    Refused.unless(!asked.isEmpty(), "out", "nobody_free");
    return session.withCall(Optional.of(StandInCall.of(by, out, asked)));
  }

  /**
   * Somebody who was asked says yes: they lead it, and with it say that it takes place. Of several
   * the first does. Done again it changes nothing.
   *
   * @throws Refused {@code somebody_was_faster}, {@code forbidden}, {@code cancelled}, {@code
   *     too_late}
   */
  public static Session found(Session session, AccountId account, Instant now) {
    session.requireAhead(now);
    boolean asked = session.call().filter(it -> it.asked().contains(account)).isPresent();
    Refused.unless(asked, "call", "forbidden");
    if (session.outline().leaders().include(account)) {
      return session;
    }
    Refused.unless(session.isSeeking(), "call", "somebody_was_faster");
    return led(session, new Word(account, now));
  }

  private static Session led(Session session, Word yes) {
    Outline outline = session.outline();
    Leaders with = outline.leaders().with(yes.by(), session.call().flatMap(StandInCall::out));
    Session led =
        session
            .told(session.withOutline(outline.withLeaders(with)).stillConfirmed())
            .withCall(session.call().map(it -> it.withTaken(Optional.of(yes))));
    return led.isConfirmed() ? led : led.withConfirmed(Optional.of(yes));
  }
}
