package org.wellnessconnection.places;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;

/**
 * Somebody who has, had or waits for a place.
 *
 * @param turn smaller came first
 * @param told which of the letters that the clock sends were owed already, and whether they were
 *     put on the waitlist
 * @param attempts the last that were carried out
 * @param door once somebody with wishes has come to the door of the room
 */
@RecordBuilder
public record Registration(
    AccountId account,
    long turn,
    Person who,
    Wish wish,
    Standing standing,
    Set<Notice.Kind> told,
    List<AttemptId> attempts,
    Optional<Outcome> outcome,
    Optional<AtDoor> door)
    implements RegistrationBuilder.With {
  private static final int REMEMBERED = 4;

  public Registration {
    told = Set.copyOf(told);
    attempts = List.copyOf(attempts);
  }

  static Registration of(Arrival arrival, long turn, Instant now) {
    return new Registration(
        arrival.account(),
        turn,
        arrival.who(),
        arrival.wish(),
        Standing.of(Standing.State.WAITLISTED, now),
        Set.of(),
        List.of(arrival.attempt()),
        Optional.empty(),
        Optional.empty());
  }

  Registration is(Standing.State state, Instant now) {
    return withStanding(Standing.of(state, now));
  }

  Registration tried(AttemptId attempt) {
    List<AttemptId> all = Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
    return withAttempts(all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
  }

  Registration toldOf(Notice.Kind kind) {
    return withTold(Set.copyOf(Stream.concat(told.stream(), Stream.of(kind)).toList()));
  }

  /** Either would rather not meet the other. Looks at both, always: its time tells nothing. */
  boolean conflictsWith(Registration other) {
    boolean another = !account.equals(other.account);
    boolean mine = wish.preferences().exclude(who, other.who);
    boolean theirs = other.wish.preferences().exclude(other.who, who);
    return another && (mine || theirs);
  }

  /** Whether they were on the waitlist at some time, also if they got a place since. */
  boolean hasWaited() {
    return told.contains(Notice.Kind.WAITLISTED);
  }

  /** Another time: what the clock said of the one before does not count. */
  Registration untold() {
    return withTold(hasWaited() ? Set.of(Notice.Kind.WAITLISTED) : Set.of());
  }

  /** Whether they came is known no more. */
  Registration faded() {
    return withOutcome(Optional.empty()).withTold(Set.of());
  }

  Registration forgotten() {
    return withWish(wish.forgotten()).withWho(who.forgotten()).withDoor(Optional.empty());
  }
}
