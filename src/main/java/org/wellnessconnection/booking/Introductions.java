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
                    .map(session -> of(session, account))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private Future<Optional<Introduction>> of(Session session, AccountId account) {
    return registered(session, account)
        .compose(
            mine ->
                mine.map(it -> introduced(session.id(), it))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private Future<Optional<Registration>> registered(Session session, AccountId account) {
    return bookings
        .places(session.id())
        .map(found -> found.filter(places -> places.ending().isEmpty()))
        .map(found -> found.flatMap(places -> places.of(account)))
        .map(found -> found.filter(mine -> mine.standing().hasPlace()));
  }

  /** Being in this session, as it goes on, makes nobody known. */
  private Future<Optional<Introduction>> introduced(SessionId here, Registration mine) {
    List<String> needs =
        mine.wish().needs().stream()
            .map(need -> need.name().toLowerCase(Locale.ROOT))
            .sorted()
            .toList();
    return bookings
        .of(mine.account())
        .map(all -> all.stream().filter(it -> !it.equals(here)).toList())
        .compose(others -> cameToOneOf(others, mine.account()))
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

  private static boolean came(Places places, AccountId account) {
    return places.of(account).flatMap(Registration::outcome).filter(CAME::contains).isPresent();
  }
}
