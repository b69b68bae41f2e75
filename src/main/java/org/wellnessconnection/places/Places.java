package org.wellnessconnection.places;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.AccountId;

/**
 * The places of one session, and everybody who has, had or waits for one. Never more places are
 * given than there are, and no place is free beside somebody on the waitlist who could take it.
 *
 * @param people in the order of their turns
 * @param owed letters that are not in the post bag yet
 * @param numbered the last number given to a turn or a notice
 * @param lasted how long the session was held; empty where nobody knows
 * @param faded present once nobody can be said any more to have come or not
 */
@RecordBuilder
public record Places(
    Terms terms,
    List<Registration> people,
    List<Notice> owed,
    long numbered,
    Optional<Ending> ending,
    Helped helped,
    Optional<Duration> lasted,
    Optional<Tally> faded)
    implements PlacesBuilder.With {
  /** So that one session stays a text that is read at once. */
  static final int MOST_PEOPLE = 1_500;

  public Places {
    people = List.copyOf(people);
    owed = List.copyOf(owed);
    helped = Objects.requireNonNullElse(helped, Helped.NONE);
  }

  public static Places of(Terms terms) {
    return new Places(
        terms,
        List.of(),
        List.of(),
        0,
        Optional.empty(),
        Helped.NONE,
        Optional.empty(),
        Optional.empty());
  }

  public Optional<Registration> of(AccountId account) {
    return people.stream().filter(it -> it.account().equals(account)).findFirst();
  }

  public Stream<Registration> withPlace() {
    return people.stream().filter(it -> it.standing().hasPlace());
  }

  /** As they are for everybody else. */
  public Places without(Set<AccountId> accounts) {
    return withPeople(people.stream().filter(it -> !accounts.contains(it.account())).toList());
  }

  /** Also those to whom something is offered, in their order. */
  public Stream<Registration> waiting() {
    return people.stream().filter(it -> it.standing().isActive() && !it.standing().hasPlace());
  }

  Stream<Registration> active() {
    return people.stream().filter(it -> it.standing().isActive());
  }

  /** May be less than none after the capacity was made smaller: nobody loses a place by that. */
  long free() {
    return terms.capacity() - holders().count();
  }

  private Stream<Registration> holders() {
    return people.stream().filter(it -> it.standing().takesPlace());
  }

  /** Looks at everybody who holds a place, whatever it has found: its time tells nothing. */
  boolean suits(Registration person) {
    return holders().filter(person::conflictsWith).count() == 0;
  }

  /** Whoever could take a place that is free, the first to come first. */
  List<Registration> couldTakeOne() {
    return people.stream().filter(it -> it.standing().waits()).filter(this::suits).toList();
  }

  public boolean isBelowMinimum() {
    return withPlace().count() < terms.minimum();
  }

  /**
   * The same for everybody. As soon as one person waits it says so, whatever they wait for: so that
   * nobody sees places where they were told that there are none.
   */
  public Sign sign() {
    if (free() <= 0 || waiting().findAny().isPresent()) {
      return Sign.WAITLIST;
    }
    return free() * 2 < terms.capacity() ? Sign.FEW : Sign.PLACES;
  }

  /** Whoever comes again comes with their new turn. */
  Places with(Registration person) {
    List<Registration> all = new ArrayList<>(people);
    all.removeIf(it -> it.account().equals(person.account()));
    all.add(person);
    all.sort(Comparator.comparingLong(Registration::turn));
    return withPeople(all);
  }

  Places each(UnaryOperator<Registration> change) {
    return withPeople(people.stream().map(change).toList());
  }

  Places owing(Notice.Kind kind, Registration to) {
    long number = numbered + 1;
    Notice notice = new Notice(number, kind, to.account(), to.standing().until());
    List<Notice> all = Stream.concat(owed.stream(), Stream.of(notice)).toList();
    return withOwed(all).withNumbered(number);
  }

  Places owingAll(Notice.Kind kind, List<Registration> to) {
    Places all = this;
    for (Registration person : to) {
      all = all.owing(kind, person);
    }
    return all;
  }

  /** These letters are in the post bag. */
  public Places settled(List<Notice> sent) {
    return withOwed(owed.stream().filter(it -> !sent.contains(it)).toList());
  }

  /** Who came, as counts. */
  public Tally tally() {
    return faded.orElseGet(() -> Tally.of(this));
  }

  /** When something happens by itself next; empty when nothing ever will. */
  public Optional<Instant> nextDue() {
    return Timekeeping.next(this);
  }

  /** Nothing is owed, and nothing will come due whatever anybody still does. */
  public boolean isQuiet(Instant now) {
    return owed.isEmpty() && (ending.isPresent() || terms.hasStarted(now));
  }
}
