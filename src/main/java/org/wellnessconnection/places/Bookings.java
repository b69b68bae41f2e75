package org.wellnessconnection.places;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SessionId;

/**
 * Places in sessions, as pages and the clock ask for them. What is decided is kept before it is
 * answered, and its letters follow even if this server dies then: any server sends what is owed.
 */
public final class Bookings {
  private static final Logger LOG = LoggerFactory.getLogger(Bookings.class);

  private static final Places NOWHERE = Places.of(new Terms(1, 0, Instant.EPOCH));

  private final PlacesBook book;
  private final PlaceLetters letters;
  private final Clock clock;
  private final Set<SessionId> serving = new HashSet<>();

  public Bookings(PlacesBook book, PlaceLetters letters, Clock clock) {
    this.book = book;
    this.letters = letters;
    this.clock = clock;
  }

  /** Makes a session's places known, or changes their number or their time. */
  public Future<Told> open(SessionId session, Terms terms) {
    return decide(
        session, places -> Changing.terms(places.orElse(Places.of(terms)), terms, clock.instant()));
  }

  public Future<Told> register(SessionId session, Arrival arrival) {
    return change(session, (places, now) -> Registering.register(places, arrival, now));
  }

  public Future<Told> accept(SessionId session, Registering.Asking asking) {
    return change(session, (places, now) -> Registering.accept(places, asking, now));
  }

  /** “Keep my place”. */
  public Future<Told> confirm(SessionId session, Registering.Asking asking) {
    return change(session, (places, now) -> Registering.confirm(places, asking, now));
  }

  /** Needs, note and more preferences. */
  public Future<Told> change(SessionId session, Registering.Asking asking, Wish.Change change) {
    return change(session, (places, now) -> Registering.change(places, asking, change, now));
  }

  /** Also declines what is offered, and leaves the waitlist. */
  public Future<Told> giveUp(SessionId session, Registering.Asking asking) {
    return change(session, (places, now) -> Registering.giveUp(places, asking, now));
  }

  /** Somebody comes to the door of the room, and nobody has seen them. */
  public Future<Told> look(SessionId session, Unseen.Coming coming) {
    return change(session, (places, now) -> Unseen.look(places, coming, now));
  }

  /** Goes from the door again, and gives up the place. */
  public Future<Told> leaveUnseen(SessionId session, Registering.Asking asking) {
    return change(session, (places, now) -> Unseen.leave(places, asking, now));
  }

  public Future<Told> cancel(SessionId session) {
    return change(session, Changing::cancel);
  }

  /**
   * Everybody has a place in the other session, or waits there, before this one ends. Where
   * somebody comes in between it does not end yet. Done again, it moves nobody twice.
   *
   * @param leaders of the other session, who need no place in it
   */
  public Future<Told> merge(SessionId session, SessionId into, Set<AccountId> leaders) {
    return book.find(session)
        .compose(
            found ->
                found
                    .map(here -> merge(session, into, new Leaving(here, leaders)))
                    .orElseGet(() -> Future.succeededFuture(nothingHere())));
  }

  /** Those of a session that ends, and who of them needs no place in the other one. */
  private record Leaving(Places all, Set<AccountId> leaders) {
    Places guests() {
      return all.without(leaders);
    }
  }

  private Future<Told> merge(SessionId session, SessionId into, Leaving leaving) {
    return change(into, (places, now) -> Changing.receive(places, leaving.guests(), now))
        .compose(
            brought ->
                brought instanceof Told.No
                    ? Future.succeededFuture(brought)
                    : change(
                        session,
                        (places, now) -> Changing.merge(places, into, leaving.all(), now)));
  }

  public Future<Told> outcome(SessionId session, AccountId account, Outcome outcome) {
    return change(session, (places, now) -> Changing.outcome(places, account, outcome));
  }

  /** After the session: its notes and preferences are forgotten. */
  public Future<Told> close(SessionId session, Held held) {
    return change(session, (places, now) -> Changing.close(places, held, now));
  }

  /** Long after the session: only counts remain of who came. */
  public Future<Told> fade(SessionId session) {
    return change(session, (places, now) -> Changing.fade(places));
  }

  /** Somebody is no more. */
  public Future<Void> forget(AccountId account) {
    return book.of(account)
        .compose(
            all ->
                Future.all(
                    all.stream()
                        .map(id -> change(id, (it, now) -> Changing.forget(it, account, now)))
                        .toList()))
        .compose(forgotten -> book.forget(account));
  }

  public Future<Optional<Places>> places(SessionId session) {
    return book.find(session);
  }

  public Future<List<SessionId>> of(AccountId account) {
    return book.of(account);
  }

  /** When somebody had a place lately and did not come, see {@link Absences}. */
  public Future<List<Instant>> awayOf(AccountId account) {
    return book.of(account)
        .compose(all -> Future.all(all.stream().map(book::find).toList()))
        .map(
            all -> all.<Optional<Places>>list().stream().flatMap(it -> away(it, account)).toList());
  }

  private static Stream<Instant> away(Optional<Places> places, AccountId account) {
    return places
        .filter(
            it ->
                it.of(account)
                    .flatMap(Registration::outcome)
                    .filter(Outcome.AWAY::equals)
                    .isPresent())
        .map(it -> it.terms().starts())
        .stream();
  }

  private Future<Told> change(SessionId session, BiFunction<Places, Instant, Step> change) {
    return decide(
        session,
        places ->
            places
                .map(it -> change.apply(it, clock.instant()))
                .orElseGet(() -> Step.no(NOWHERE, Told.Why.NO_PLACES_HERE)));
  }

  private static Told nothingHere() {
    return new Told.No(Told.Why.NO_PLACES_HERE);
  }

  private Future<Told> decide(SessionId session, Function<Optional<Places>, Step> decide) {
    return book.decide(session, decide)
        .onSuccess(
            told ->
                serve(session)
                    .onFailure(failure -> LOG.warn("A letter about a place has to wait")));
  }

  /** Does what is due in any session; to be called on every server, every few seconds. */
  public Future<Void> sweep() {
    return book.due(clock.instant())
        .compose(due -> Future.join(due.stream().map(this::serve).toList()).otherwiseEmpty())
        .mapEmpty();
  }

  /**
   * Two servers may do this at once: places change once, and a letter has one reason. On one server
   * it is done by one; what comes meanwhile stays due, and is served with the next look.
   */
  private Future<Void> serve(SessionId session) {
    if (!serving.add(session)) {
      return Future.succeededFuture();
    }
    return book.find(session)
        .compose(found -> found.isEmpty() ? Future.succeededFuture() : serve(session, found.get()))
        .onComplete(served -> serving.remove(session));
  }

  private Future<Void> serve(SessionId session, Places found) {
    Places now = Timekeeping.turn(found, clock.instant());
    return turned(session, found, now)
        .compose(places -> send(session, places.owed()))
        .compose(sent -> book.lookAgain(session, clock.instant()));
  }

  private Future<Places> turned(SessionId session, Places found, Places now) {
    if (found.equals(now)) {
      return Future.succeededFuture(found);
    }
    return book.decide(session, it -> turn(it.orElse(found)))
        .compose(done -> book.find(session))
        .map(it -> it.orElse(now));
  }

  private Step turn(Places places) {
    return Step.done(Timekeeping.turn(places, clock.instant()));
  }

  private Future<Void> send(SessionId session, List<Notice> owed) {
    if (owed.isEmpty()) {
      return Future.succeededFuture();
    }
    return Future.all(owed.stream().map(notice -> letters.send(session, notice)).toList())
        .compose(sent -> book.decide(session, it -> Step.done(it.orElseThrow().settled(owed))))
        .mapEmpty();
  }
}
