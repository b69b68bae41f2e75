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

  /** One letter to one person: about which session, and under which registration. */
  private record About(Session session, Account to, Optional<Registration> mine, Notice notice) {}

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
                        places.result(),
                        about(
                            places.result(), found.result().get(), person.result().get(), notice)));
  }

  private static About about(Optional<Places> places, Session session, Account to, Notice notice) {
    return new About(session, to, places.flatMap(it -> it.of(to.id())), notice);
  }

  private Future<Void> send(Optional<Places> places, About about) {
    Future<Session> shown =
        into(places)
            .map(shelf.sessions()::find)
            .map(other -> other.map(it -> it.orElse(about.session())))
            .orElseGet(() -> Future.succeededFuture(about.session()));
    return shown.compose(it -> bag.put(envelope(about, it))).mapEmpty();
  }

  /** Whoever came along with their session reads of the one where they are now. */
  private static Optional<SessionId> into(Optional<Places> places) {
    return places.flatMap(Places::ending).flatMap(Ending::into);
  }

  private Envelope envelope(About about, Session shown) {
    Notice notice = about.notice();
    return new Envelope(
        new ReasonKey("place:" + about.session().id() + ":" + notice.number()),
        notice.to(),
        notice.kind().name().toLowerCase(Locale.ROOT),
        words(about, shown),
        calendar(about),
        uselessAfter(about));
  }

  private Map<String, String> words(About about, Session shown) {
    Account to = about.to();
    Map<String, String> filled = new HashMap<>();
    filled.put("when", time.of(shown, to.profile().zone(), to.language()));
    filled.put("link", link(about, shown));
    about
        .notice()
        .until()
        .map(at -> time.at(at, to.profile().zone(), to.language()))
        .ifPresent(at -> filled.put("until", at));
    about
        .mine()
        .map(mine -> invitations.site() + "/give-up/" + words.word(about.session().id(), mine))
        .ifPresent(way -> filled.put("give_up", way));
    return filled;
  }

  private String link(About about, Session shown) {
    boolean over = about.notice().kind() == Notice.Kind.CANCELLED;
    return invitations.site() + (over ? "/" : "/my/" + shown.id());
  }

  private Optional<String> calendar(About about) {
    Instant now = clock.instant();
    boolean holds = about.mine().filter(it -> it.standing().hasPlace()).isPresent();
    return switch (about.notice().kind()) {
      case REGISTERED, TIME_CHANGED ->
          Optional.of(invitations.of(about.session(), about.to()).request(now)).filter(it -> holds);
      case CANCELLED, MOVED ->
          Optional.of(invitations.takingBack(about.session(), about.to()).cancel(now))
              .filter(it -> holds);
      case WAITLISTED, OFFERED, CONFIRM, REMINDER -> Optional.empty();
    };
  }

  private static Optional<Instant> uselessAfter(About about) {
    return switch (about.notice().kind()) {
      case OFFERED -> about.notice().until();
      case CONFIRM, REMINDER, WAITLISTED -> Optional.of(about.session().when().starts());
      case REGISTERED, CANCELLED, MOVED, TIME_CHANGED -> Optional.of(about.session().when().ends());
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
            invitations.site() + "/sessions/" + session.id());
    return new Envelope(
        new ReasonKey("few:" + session.id() + ":" + session.when().starts().getEpochSecond()),
        to.id(),
        "below_minimum",
        filled,
        Optional.empty(),
        Optional.of(session.when().starts()));
  }
}
