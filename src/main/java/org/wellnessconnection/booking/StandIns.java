package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.wellnessconnection.mail.Envelope;
import org.wellnessconnection.mail.PostBag;
import org.wellnessconnection.mail.ReasonKey;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.StandIn;
import org.wellnessconnection.programme.StandInCall;
import org.wellnessconnection.programme.Word;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SessionId;

/**
 * Seeks somebody to lead a session: all who may and can are written to, and the first to say yes
 * leads. What is kept comes before the letters: any server sends those that are owed.
 */
public final class StandIns {
  /** So long a letter may still be owed, if a server died before it was in the bag. */
  private static final Duration OWED = Duration.ofMinutes(5);

  private final Freedom freedom;
  private final PostBag bag;
  private final Writing writing;
  private final Clock clock;

  /** How such a letter is written. */
  public record Writing(Invitations invitations, SpokenTime time) {}

  public StandIns(Freedom freedom, PostBag bag, Writing writing, Clock clock) {
    this.freedom = freedom;
    this.bag = bag;
    this.writing = writing;
    this.clock = clock;
  }

  public Freedom freedom() {
    return freedom;
  }

  /** The change that seeks somebody among all who are free now. */
  public Future<UnaryOperator<Session>> seek(Session session, Word by, Optional<AccountId> out) {
    return freedom
        .free(session)
        .map(all -> all.stream().map(Account::id).collect(Collectors.toSet()))
        .map(free -> now -> StandIn.sought(now, by, out, without(free, out)));
  }

  private static Set<AccountId> without(Set<AccountId> free, Optional<AccountId> out) {
    return free.stream()
        .filter(it -> !out.equals(Optional.of(it)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Somebody says yes.
   *
   * @return fails with what {@link StandIn#found} throws
   */
  public Future<Optional<Session>> take(SessionId session, AccountId account) {
    Instant now = clock.instant();
    return freedom
        .sessions()
        .change(session, it -> StandIn.found(it, account, now))
        .compose(done -> done.map(this::look).orElseGet(Future::succeededFuture).map(done));
  }

  /** The sessions ahead for which somebody is asked, and nobody has said yes. */
  public Future<List<Session>> asking(AccountId account) {
    Instant now = clock.instant();
    return freedom
        .sessions()
        .between(now, now.plus(Duration.ofDays(57)))
        .map(all -> all.stream().filter(it -> isAsked(it, account)).toList());
  }

  private static boolean isAsked(Session session, AccountId account) {
    boolean asked = session.call().filter(it -> it.asked().contains(account)).isPresent();
    return asked && session.isSeeking() && !session.isCancelled();
  }

  /** Sends what may be owed; sent twice, a letter goes out once. */
  public Future<Void> look(Session session) {
    Optional<StandInCall> call = session.call().filter(it -> !session.isCancelled());
    return call.map(it -> look(session, it)).orElseGet(Future::succeededFuture);
  }

  private Future<Void> look(Session session, StandInCall call) {
    Instant since = clock.instant().minus(OWED);
    if (call.taken().filter(it -> it.at().isAfter(since)).isPresent()) {
      return write(session, call, call.by(), "stand_in_found");
    }
    if (!session.isSeeking() || call.at().isBefore(since)) {
      return Future.succeededFuture();
    }
    return Future.join(
            call.asked().stream().map(it -> write(session, call, it, "stand_in")).toList())
        .mapEmpty();
  }

  private Future<Void> write(Session session, StandInCall call, AccountId to, String letter) {
    return freedom
        .members()
        .find(to)
        .compose(
            found ->
                found
                    .map(it -> bag.put(envelope(session, call, it, letter)).<Void>mapEmpty())
                    .orElseGet(Future::succeededFuture));
  }

  private Envelope envelope(Session session, StandInCall call, Account to, String letter) {
    String path = letter.equals("stand_in") ? "/stand-ins/" : "/week/";
    Map<String, String> words =
        Map.of(
            "when",
            writing.time().of(session, to.profile().zone(), to.language()),
            "link",
            writing.invitations().site() + path + session.id());
    String reason = letter + ":" + session.id() + ":" + call.at().getEpochSecond();
    return new Envelope(new ReasonKey(reason), to.id(), letter, words)
        .withUntil(Optional.of(session.when().starts()));
  }
}
