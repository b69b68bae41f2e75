package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SessionId;

/** For which sessions somebody registered, and what they said then. */
public final class HeldPlaces implements Holding {
  private final Bookings bookings;

  public HeldPlaces(Bookings bookings) {
    this.bookings = bookings;
  }

  /** As it is given to its owner. */
  record Given(
      String session,
      String starts,
      String standing,
      String since,
      String roomName,
      List<String> needs,
      String note,
      String consent,
      List<String> preferences,
      int avoided,
      Optional<String> outcome) {

    static Given of(SessionId session, Places places, Registration mine) {
      return new Given(
          session.value(),
          places.terms().starts().toString(),
          word(mine.standing().state()),
          mine.standing().since().toString(),
          mine.wish().roomName(),
          mine.wish().needs().stream().map(Given::word).sorted().toList(),
          mine.wish().note(),
          mine.wish().consent(),
          mine.wish().preferences().only().stream().map(Given::word).sorted().toList(),
          mine.wish().preferences().avoided().size(),
          mine.outcome().map(Given::word));
    }

    private static String word(Enum<?> word) {
      return word.name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Retention what() {
    return Retention.REGISTRATION;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return bookings
        .of(account)
        .compose(all -> Future.all(all.stream().map(id -> given(id, account)).toList()))
        .map(all -> all.<List<Record>>list().stream().flatMap(List::stream).toList());
  }

  private Future<List<Record>> given(SessionId session, AccountId account) {
    return bookings
        .places(session)
        .map(
            found ->
                found.stream()
                    .flatMap(it -> it.of(account).stream().map(mine -> Given.of(session, it, mine)))
                    .flatMap(Stream::<Record>of)
                    .toList());
  }

  /** Whoever waits gets the places that were theirs. */
  @Override
  public Future<Void> erase(AccountId account) {
    return bookings.forget(account);
  }
}
