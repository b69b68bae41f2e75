package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.mail.Envelope;
import org.wellnessconnection.mail.PostBag;
import org.wellnessconnection.mail.ReasonKey;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.places.Ending;
import org.wellnessconnection.places.Notice;
import org.wellnessconnection.places.PlaceLetters;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.PlacesBook;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SessionId;

/** Puts into the post bag what somebody is owed about their place. */
public final class SessionLetters implements PlaceLetters {

  /** Where it is looked up what a letter says. */
  public record Shelf(Sessions sessions, Members members, PlacesBook book) {}

  private final Shelf shelf;
  private final PostBag bag;
  private final Invitations invitations;
  private final SpokenTime time;
  private final GiveUpWords words;
  private final Clock clock;

  public SessionLetters(
      Shelf shelf,
      PostBag bag,
      Invitations invitations,
      SpokenTime time,
      GiveUpWords words,
      Clock clock) {
    this.shelf = shelf;
    this.bag = bag;
    this.invitations = invitations;
    this.time = time;
    this.words = words;
    this.clock = clock;
  }

  /** Where somebody has, had or waits for a place. */
  private record Place(Session session, Optional<Registration> mine) {
    boolean has() {
      return mine.filter(it -> it.standing().hasPlace()).isPresent();
    }

    boolean waits() {
      return !has() && mine.filter(it -> it.standing().isActive()).isPresent();
    }
  }

  /**
   * One letter to one person.
   *
   * @param now where they are now, who came along with their session to another one
   */
  private record About(Place was, Place now, Account to, Notice notice) {
    Session session() {
      return was.session();
    }
  }

  @Override
  public Future<Void> send(SessionId session, Notice notice) {
    Future<Optional<Places>> places = shelf.book().find(session);
    Future<Optional<Session>> found = shelf.sessions().find(session);
    Future<Optional<Account>> person = shelf.members().find(notice.to());
    return Future.all(places, found, person)
        .compose(
            all ->
                found.result().isEmpty() || person.result().isEmpty()
                    ? Future.succeededFuture()
                    : send(
                        place(found.result().get(), places.result(), notice.to()),
                        into(places.result()),
                        person.result().get(),
                        notice));
  }

  private static Place place(Session session, Optional<Places> places, AccountId account) {
    return new Place(session, places.flatMap(it -> it.of(account)));
  }

  private Future<Void> send(Place was, Optional<SessionId> into, Account to, Notice notice) {
    return into.map(other -> there(other, was, to.id()))
        .orElseGet(() -> Future.succeededFuture(was))
        .compose(now -> bag.put(envelope(new About(was, now, to, notice))))
        .mapEmpty();
  }

  /** Whoever came along with their session reads of the one where they are now. */
  private static Optional<SessionId> into(Optional<Places> places) {
    return places.flatMap(Places::ending).flatMap(Ending::into);
  }

  private Future<Place> there(SessionId other, Place was, AccountId account) {
    Future<Optional<Places>> places = shelf.book().find(other);
    Future<Optional<Session>> found = shelf.sessions().find(other);
    return Future.all(places, found)
        .map(both -> found.result().map(it -> place(it, places.result(), account)).orElse(was));
  }

  private Envelope envelope(About about) {
    Notice notice = about.notice();
    return new Envelope(
        new ReasonKey("place:" + about.session().id() + ":" + notice.number()),
        notice.to(),
        letter(about),
        words(about),
        calendar(about),
        takesBack(about),
        uselessAfter(about));
  }

  /** Whoever came along has a place there, or waits; or neither, as whoever leads it. */
  private static String letter(About about) {
    String usual = about.notice().kind().name().toLowerCase(Locale.ROOT);
    if (about.notice().kind() != Notice.Kind.MOVED || about.now().has()) {
      return usual;
    }
    return usual + (about.now().waits() ? "_waiting" : "_only");
  }

  private Map<String, String> words(About about) {
    Account to = about.to();
    Session shown = about.now().session();
    Map<String, String> filled = new HashMap<>();
    filled.put("when", time.of(shown, to.profile().zone(), to.language()));
    filled.put("link", link(about, shown));
    about
        .notice()
        .until()
        .map(at -> time.at(at, to.profile().zone(), to.language()))
        .ifPresent(at -> filled.put("until", at));
    about
        .now()
        .mine()
        .map(mine -> invitations.site() + "/give-up/" + words.word(shown.id(), mine))
        .ifPresent(way -> filled.put("give_up", way));
    return filled;
  }

  private String link(About about, Session shown) {
    boolean over = about.notice().kind() == Notice.Kind.CANCELLED;
    String own = about.now().mine().isPresent() ? "/my/" : "/sessions/";
    return invitations.site() + (over ? "/" : own + shown.id());
  }

  private Optional<String> calendar(About about) {
    return switch (about.notice().kind()) {
      case REGISTERED, TIME_CHANGED, MOVED ->
          Optional.of(invitations.of(about.now().session(), about.to()).request(clock.instant()))
              .filter(it -> about.now().has());
      case WAITLISTED, OFFERED, CONFIRM, REMINDER, CANCELLED -> Optional.empty();
    };
  }

  /** One letter may take one event out of a calendar and put another one in. */
  private Optional<String> takesBack(About about) {
    return switch (about.notice().kind()) {
      case CANCELLED, MOVED ->
          Optional.of(invitations.takingBack(about.session(), about.to()).cancel(clock.instant()))
              .filter(it -> about.was().has());
      case REGISTERED, TIME_CHANGED, WAITLISTED, OFFERED, CONFIRM, REMINDER -> Optional.empty();
    };
  }

  private static Optional<Instant> uselessAfter(About about) {
    return switch (about.notice().kind()) {
      case OFFERED -> about.notice().until();
      case CONFIRM, REMINDER, WAITLISTED -> Optional.of(about.session().when().starts());
      case REGISTERED, CANCELLED, TIME_CHANGED -> Optional.of(about.session().when().ends());
      case MOVED -> Optional.of(about.now().session().when().ends());
    };
  }

  /** Those who answer for a session that may be too small; once for each time it is set for. */
  Future<Void> tooFew(Session session, AccountId to) {
    return shelf
        .members()
        .find(to)
        .compose(
            found ->
                found
                    .map(person -> bag.put(tooFew(session, person)).<Void>mapEmpty())
                    .orElseGet(Future::succeededFuture));
  }

  private Envelope tooFew(Session session, Account to) {
    Map<String, String> filled =
        Map.of(
            "when",
            time.of(session, to.profile().zone(), to.language()),
            "link",
            invitations.site() + "/week/" + session.id());
    String reason = "few:" + session.id() + ":" + session.when().starts().getEpochSecond();
    return new Envelope(new ReasonKey(reason), to.id(), "below_minimum", filled)
        .withUntil(Optional.of(session.when().starts()));
  }
}
