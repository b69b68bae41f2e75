package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Outcome;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SessionId;

/**
 * What people said to the facilitators when they registered. Read where it stands and copied
 * nowhere, so that it is gone with the session.
 */
public record Introductions(Sessions sessions, Bookings bookings) {
  private static final Set<Outcome> CAME = Set.of(Outcome.ATTENDED, Outcome.ATTENDED_PART);

  /**
   * What one person said.
   *
   * @param note in their own words; may be empty
   * @param needs codes such as {@code captions}
   * @param first whether no session is known in which they were
   */
  public record Introduction(String note, List<String> needs, boolean first) {
    public Introduction {
      needs = List.copyOf(needs);
    }
  }

  /** Empty for whoever came without registering, and once the session is over. */
  public Future<Optional<Introduction>> of(RoomId room, AccountId account) {
    return sessions
        .in(room)
        .compose(
            found ->
                found
                    .map(session -> registered(session, account))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())))
        .compose(
            mine ->
                mine.map(it -> introduced(it, account))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private Future<Optional<Registration>> registered(Session session, AccountId account) {
    return bookings
        .places(session.id())
        .map(found -> found.filter(places -> places.ending().isEmpty()))
        .map(found -> found.flatMap(places -> places.of(account)))
        .map(found -> found.filter(mine -> mine.standing().hasPlace()));
  }

  private Future<Optional<Introduction>> introduced(Registration mine, AccountId account) {
    List<String> needs =
        mine.wish().needs().stream()
            .map(need -> need.name().toLowerCase(Locale.ROOT))
            .sorted()
            .toList();
    return bookings
        .of(account)
        .compose(all -> cameToOneOf(all, account))
        .map(came -> Optional.of(new Introduction(mine.wish().note(), needs, !came)));
  }

  /** One after the other: the first that is found is enough. */
  private Future<Boolean> cameToOneOf(List<SessionId> all, AccountId account) {
    return all.isEmpty()
        ? Future.succeededFuture(false)
        : bookings
            .places(all.get(0))
            .compose(
                found ->
                    found.filter(places -> came(places, account)).isPresent()
                        ? Future.succeededFuture(true)
                        : cameToOneOf(all.subList(1, all.size()), account));
  }

  /** Not in the one that goes on, in which this person may be by now. */
  private static boolean came(Places places, AccountId account) {
    return places.ending().isPresent()
        && places.of(account).flatMap(Registration::outcome).filter(CAME::contains).isPresent();
  }
}
