package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Administrators;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.programme.Programme.Person;
import org.wellnessconnection.programme.Programme.Session;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.RoomPlan;

/** Brings a programme to life: its people get accounts, its sessions get rooms. */
public final class Opening {
  private final KnownIds ids;
  private final Members members;
  private final Administrators administrators;
  private final LiveRooms rooms;
  private final Formats formats;
  private final int seats;
  private final Clock clock;

  /**
   * @param seats how many fit in a room
   */
  public Opening(
      KnownIds ids,
      Members members,
      Administrators administrators,
      LiveRooms rooms,
      Formats formats,
      int seats,
      Clock clock) {
    this.ids = ids;
    this.members = members;
    this.administrators = administrators;
    this.rooms = rooms;
    this.formats = formats;
    this.seats = seats;
    this.clock = clock;
  }

  /** Everybody in the programme, in its order. Done again, it changes nothing. */
  public Future<Map<Person, Account>> people(Programme programme) {
    Map<Person, Account> accounts = new LinkedHashMap<>();
    Future<Void> done = Future.succeededFuture();
    for (Person person : programme.people()) {
      Set<Grant> grants = grants(programme, person);
      done =
          done.compose(before -> person(person, grants))
              .onSuccess(account -> accounts.put(person, account))
              .mapEmpty();
    }
    return done.compose(all -> release(accounts.values())).map(accounts);
  }

  private Future<Account> person(Person person, Set<Grant> grants) {
    return ids.idOf("person:" + person.key())
        .map(id -> account(new AccountId(id), person))
        .compose(
            written -> granted(written.id(), grants).compose(known -> or(known, written, grants)));
  }

  /** What somebody has said of themselves since stays as it is. */
  private Future<Optional<Account>> granted(AccountId id, Set<Grant> grants) {
    return members.change(id, now -> administrators.with(now, grants));
  }

  /** Whoever came before by themselves, under the same mail address, is the same person. */
  private Future<Account> or(Optional<Account> known, Account written, Set<Grant> grants) {
    if (known.isPresent()) {
      return Future.succeededFuture(known.get());
    }
    Future<Optional<Account>> holder =
        written
            .mail()
            .map(members::byMail)
            .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    return holder
        .compose(
            one -> one.map(it -> granted(it.id(), grants)).orElseGet(() -> kept(written, grants)))
        .map(Optional::orElseThrow);
  }

  private Future<Optional<Account>> kept(Account written, Set<Grant> grants) {
    Account account = written.withGrants(grants);
    return members.keep(account).map(Optional.of(account));
  }

  private static Account account(AccountId id, Person person) {
    Profile profile =
        new Profile(person.name())
            .withMail(person.mail().map(Address::new))
            .withLanguage(person.language().orElse("en"));
    return new Account(id, person.name()).withProfile(profile);
  }

  /** Whoever leads a session is qualified for its format. */
  private static Set<Grant> grants(Programme programme, Person person) {
    Set<String> formats = formats(programme, person);
    Set<Grant> grants = person.roles().stream().map(Grant::bySettings).collect(Collectors.toSet());
    if (!formats.isEmpty()) {
      grants.removeIf(grant -> grant.duty() == Duty.FACILITATOR);
      grants.add(Grant.bySettings(Duty.FACILITATOR).withQualifications(formats));
    }
    return grants;
  }

  private static Set<String> formats(Programme programme, Person person) {
    Stream<String> open =
        programme.sessions().stream()
            .filter(session -> session.facilitators().contains(person.key()))
            .map(Session::format);
    Stream<String> dated =
        programme.lines().stream()
            .filter(series -> series.facilitators().anyMatch(person.key()::equals))
            .map(WrittenSeries::format);
    Stream<String> lounges =
        programme.rooms().stream()
            .filter(lounge -> lounge.facilitators().contains(person.key()))
            .map(lounge -> Lounge.FORMAT);
    return Stream.of(open, dated, lounges).flatMap(it -> it).collect(Collectors.toSet());
  }

  /** Whoever is no longer in the programme has no duty any more that it gave. */
  private Future<Void> release(Collection<Account> staying) {
    List<AccountId> ids = staying.stream().map(Account::id).toList();
    return members
        .staff()
        .compose(
            staff ->
                Future.all(
                    staff.stream()
                        .filter(account -> !ids.contains(account.id()))
                        .map(account -> granted(account.id(), Set.of()))
                        .toList()))
        .mapEmpty();
  }

  /** A room for every session; one that has ended makes way for a new one. */
  public Future<Catalogue> sessions(Programme programme, Map<Person, Account> people) {
    return members.dutiesMoved().compose(moved -> sessions(programme, people, moved));
  }

  private Future<Catalogue> sessions(Programme programme, Map<Person, Account> people, long moved) {
    Map<RoomId, Meeting> open = new LinkedHashMap<>();
    Future<Void> done = Future.succeededFuture();
    for (Session session : programme.sessions()) {
      RoomPlan plan = plan(session, people, moved);
      done =
          done.compose(before -> room(session, plan))
              .onSuccess(id -> open.put(id, Meeting.of(session)))
              .mapEmpty();
    }
    return done.map(all -> new Catalogue(open));
  }

  private RoomPlan plan(Session session, Map<Person, Account> people, long moved) {
    Roster roster =
        new Roster(
            those(people, person -> session.facilitators().contains(person.key())),
            those(people, person -> person.roles().contains(Duty.COORDINATOR)),
            those(people, person -> person.roles().contains(Duty.SAFETY_LEAD)));
    return new RoomPlan(
        formats.of(session), session.schedule(clock.instant()), roster.asOf(moved), seats);
  }

  private static Set<AccountId> those(Map<Person, Account> people, Predicate<Person> wanted) {
    return people.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(entry -> entry.getValue().id())
        .collect(Collectors.toSet());
  }

  private Future<RoomId> room(Session session, RoomPlan plan) {
    String key = "session:" + session.key();
    Future<RoomId> room = ids.idOf(key).map(RoomId::new);
    return room.compose(id -> rooms.plan(id, plan))
        .compose(planned -> rooms.find(room.result()))
        .compose(
            found ->
                found.orElseThrow().state().ended().isPresent()
                    ? ids.forget(key).compose(forgotten -> room(session, plan))
                    : room);
  }
}
