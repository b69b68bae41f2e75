package org.wellnessconnection.booking;

import java.net.URI;
import java.util.function.UnaryOperator;
import org.wellnessconnection.calendar.Invitation;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.programme.Session;

/**
 * Sessions as they stand in people's own calendars: discreet, unless somebody wished otherwise.
 *
 * @param from who is named as sending them
 * @param discreet a title that says nothing, by language
 */
public record Invitations(URI site, Address from, UnaryOperator<String> discreet) {

  public Invitation of(Session session, Account account) {
    return of(session, account, session.sequence());
  }

  /** Takes the event back; its sequence is larger than any before. */
  Invitation takingBack(Session session, Account account) {
    return of(session, account, session.sequence() + (session.isCancelled() ? 0 : 1));
  }

  private Invitation of(Session session, Account account, int sequence) {
    return new Invitation(
        session.id(),
        sequence,
        session.when().starts(),
        session.when().lasts(),
        title(session, account),
        site,
        from);
  }

  private String title(Session session, Account account) {
    String language = account.language();
    return account.profile().discreet()
        ? discreet.apply(language)
        : session.outline().title().getOrDefault(language, discreet.apply(language));
  }
}
