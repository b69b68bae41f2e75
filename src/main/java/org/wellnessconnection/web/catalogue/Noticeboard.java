package org.wellnessconnection.web.catalogue;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.places.PlacesBook;
import org.wellnessconnection.places.Sign;
import org.wellnessconnection.programme.Formats;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SessionId;

/**
 * Where the public programme hangs. It is read anew at most every few seconds, and only when
 * somebody looks; however many look meanwhile, they see the same board. Belongs to one event loop.
 */
public final class Noticeboard {
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final Duration AHEAD = Duration.ofDays(58);

  /** The longest session, and a day. */
  private static final Duration BACK = Duration.ofHours(32);

  /** Without Redis an old board is better than none, for a while. */
  private static final Duration LAST_RESORT = Duration.ofMinutes(10);

  /** What the board is made of. */
  public record Sources(Sessions sessions, PlacesBook places, Members members, Formats formats) {}

  private record Copied(Board board, Instant at) {}

  private final Sources sources;
  private final Clock clock;
  private Copied last = new Copied(new Board(List.of()), Instant.EPOCH);
  private Optional<Future<Board>> reading = Optional.empty();

  public Noticeboard(Sources sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  Future<Board> look() {
    if (isYoungerThan(FRESH)) {
      return Future.succeededFuture(last.board());
    }
    if (reading.isEmpty()) {
      Future<Board> begun = read();
      reading = Optional.of(begun).filter(it -> !it.isComplete());
      begun.onComplete(done -> reading = Optional.empty());
      return begun;
    }
    return reading.get();
  }

  private boolean isYoungerThan(Duration age) {
    return clock.instant().isBefore(last.at().plus(age));
  }

  private Future<Board> read() {
    Instant now = clock.instant();
    return sources
        .sessions()
        .between(now.minus(BACK), now.plus(AHEAD))
        .map(all -> all.stream().filter(Session::isPublic).toList())
        .compose(this::posted)
        .onSuccess(board -> last = new Copied(board, now))
        .recover(
            failure ->
                isYoungerThan(LAST_RESORT)
                    ? Future.succeededFuture(last.board())
                    : Future.failedFuture(failure));
  }

  private Future<Board> posted(List<Session> sessions) {
    Future<Map<AccountId, String>> names = names(sessions);
    Future<Map<SessionId, Sign>> signs = signs(sessions);
    return Future.all(names, signs)
        .map(
            both ->
                new Board(
                    sessions.stream()
                        .map(it -> posting(it, names.result(), signs.result()))
                        .toList()));
  }

  private Posting posting(
      Session session, Map<AccountId, String> names, Map<SessionId, Sign> signs) {
    List<String> leaders =
        session.outline().leaders().all().stream()
            .flatMap(it -> Optional.ofNullable(names.get(it)).stream())
            .toList();
    return new Posting(
        session,
        leaders,
        sources.formats().late(session.outline()),
        signs.getOrDefault(session.id(), Sign.PLACES));
  }

  /**
   * Only of those who are facilitators now: by that duty, and no longer, their names are public.
   */
  private Future<Map<AccountId, String>> names(List<Session> sessions) {
    Instant now = clock.instant();
    return each(
            sessions.stream().flatMap(it -> it.outline().leaders().all().stream()),
            sources.members()::find)
        .map(
            found ->
                found.values().stream()
                    .filter(it -> it.has(Duty.FACILITATOR, now) && !it.name().isBlank())
                    .collect(Collectors.toMap(Account::id, Account::name)));
  }

  /** A session whose places nobody has asked for yet has all of them. */
  private Future<Map<SessionId, Sign>> signs(List<Session> sessions) {
    Instant now = clock.instant();
    Stream<SessionId> ahead =
        sessions.stream()
            .filter(it -> it.isPublished() && it.when().starts().isAfter(now))
            .map(Session::id);
    return each(ahead, sources.places()::find)
        .map(
            found ->
                found.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().sign())));
  }

  private static <K, V> Future<Map<K, V>> each(
      Stream<K> keys, Function<K, Future<Optional<V>>> find) {
    Map<K, Future<Optional<V>>> all =
        keys.distinct().collect(Collectors.toMap(Function.identity(), find));
    return Future.join(List.copyOf(all.values()))
        .otherwiseEmpty()
        .map(
            done ->
                all.entrySet().stream()
                    .filter(it -> it.getValue().succeeded() && it.getValue().result().isPresent())
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, it -> it.getValue().result().orElseThrow())));
  }
}
