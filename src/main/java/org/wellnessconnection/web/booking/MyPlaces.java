package org.wellnessconnection.web.booking;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.web.page.MyPlace;
import org.wellnessconnection.web.page.Page;

/** Looks up where somebody has, had or waits for a place. */
record MyPlaces(RegistrationDesk desk, LiveRooms rooms, Clock clock) {

  /** A place of one's own. */
  record Own(Session session, Places places, Registration mine) {}

  Future<List<Own>> all(Account account) {
    return desk.bookings()
        .of(account.id())
        .compose(ids -> Future.all(ids.stream().map(id -> one(account, id)).toList()))
        .map(each -> each.<Optional<Own>>list().stream().flatMap(Optional::stream).toList());
  }

  Future<Optional<Own>> one(Account account, SessionId id) {
    Future<Optional<Session>> session = desk.sessions().find(id);
    Future<Optional<Places>> places = desk.bookings().places(id);
    return Future.all(session, places)
        .map(
            both ->
                session
                    .result()
                    .flatMap(it -> places.result().flatMap(found -> own(it, found, account))));
  }

  private static Optional<Own> own(Session session, Places places, Account account) {
    return places.of(account.id()).map(mine -> new Own(session, places, mine));
  }

  boolean isOver(Own own) {
    boolean ended = own.places().ending().isPresent();
    return ended || !clock.instant().isBefore(own.session().when().ends());
  }

  Future<MyPlace> shown(Own own, Account account, Page page) {
    return room(own).map(room -> shown(own, account, page, room));
  }

  private MyPlace shown(Own own, Account account, Page page, Optional<String> room) {
    String language = page.texts().language();
    Registration mine = own.mine();
    return new MyPlace(
        new Shelf(desk.time()).meeting(own.session(), account, page),
        isOver(own) ? "over" : BookingForm.word(mine.standing().state()),
        mine.standing().until().map(at -> desk.time().at(at, account.profile().zone(), language)),
        new MyPlace.Said(
            mine.wish().roomName(),
            mine.wish().needs().stream().map(BookingForm::word).sorted().toList(),
            mine.wish().note()),
        room);
  }

  /** Where to go, once its doors are open. */
  private Future<Optional<String>> room(Own own) {
    Instant now = clock.instant();
    Schedule schedule = Schedule.of(own.session().when().starts(), own.session().when().ends());
    boolean open =
        own.mine().standing().hasPlace()
            && !now.isBefore(schedule.doors().orElseThrow())
            && now.isBefore(schedule.lastEnd().orElseThrow());
    return open
        ? rooms
            .find(own.session().room())
            .map(found -> found.filter(it -> it.state().ended().isEmpty()))
            .map(found -> found.map(it -> own.session().room().value()))
        : Future.succeededFuture(Optional.empty());
  }
}
