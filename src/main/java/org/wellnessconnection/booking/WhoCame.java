package org.wellnessconnection.booking;

import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.places.Held;
import org.wellnessconnection.places.Helped;
import org.wellnessconnection.places.Outcome;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;

/** What became of a place, as the room shows it. */
final class WhoCame {
  private static final Duration SOON = Duration.ofMinutes(1);

  private WhoCame() {}

  /**
   * As far as a room that goes on shows it; empty where that is nothing yet. It is noted at once:
   * the room may be gone before anybody looks at it again.
   */
  static Optional<Outcome> soFar(RoomState room, AccountId account) {
    return wasHeld(room)
        ? room.seatOf(account).filter(WhoCame::wasIn).map(WhoCame::outcome)
        : Optional.empty();
  }

  /**
   * After its end. Nobody is held to what we did not hold.
   *
   * @param room as it stands; empty when nothing is left of it
   */
  static Outcome outcome(Optional<RoomState> room, Places places, Registration person) {
    return room.filter(it -> !it.seats().isEmpty())
        .map(it -> outcome(it, person.account()))
        .orElseGet(() -> noted(room, places, person));
  }

  /** The room knows nobody any more: what was noted while it did counts. */
  private static Outcome noted(Optional<RoomState> room, Places places, Registration person) {
    boolean excused = room.filter(WhoCame::isExcused).isPresent();
    boolean held = room.filter(WhoCame::wasLed).isPresent() || anybodyCame(places);
    return excused || !held
        ? Outcome.EXCUSED
        : person.outcome().filter(WhoCame::isHere).orElse(Outcome.AWAY);
  }

  private static boolean anybodyCame(Places places) {
    return places.withPlace().anyMatch(it -> it.outcome().filter(WhoCame::isHere).isPresent());
  }

  private static boolean isHere(Outcome outcome) {
    return outcome == Outcome.ATTENDED || outcome == Outcome.ATTENDED_PART;
  }

  private static boolean wasLed(RoomState room) {
    return room.course().headcount().filter(it -> it.facilitators() > 0).isPresent();
  }

  private static Outcome outcome(RoomState room, AccountId account) {
    return wasHeld(room)
        ? room.seatOf(account).map(WhoCame::outcome).orElse(Outcome.AWAY)
        : Outcome.EXCUSED;
  }

  private static boolean isExcused(RoomState room) {
    return room.course()
        .outcome()
        .filter(org.wellnessconnection.protocol.Outcome.EXCUSED::equals)
        .isPresent();
  }

  private static boolean wasHeld(RoomState room) {
    return !isExcused(room)
        && room.seats().values().stream()
            .anyMatch(seat -> seat.role() == Role.FACILITATOR && wasIn(seat));
  }

  private static boolean wasIn(Seat seat) {
    return seat.admitted().isPresent() || seat.stay().wasIn().isPresent();
  }

  /** Who knocked and was not let in is excused, and so is who was called away. */
  private static Outcome outcome(Seat seat) {
    if (!wasIn(seat) || (seat.isPresent() && seat.stay().absence().isPresent())) {
      return Outcome.EXCUSED;
    }
    return seat.isPresent() ? Outcome.ATTENDED : Outcome.ATTENDED_PART;
  }

  /** The group came together with somebody to lead it, or nothing was held. */
  static Held held(Optional<RoomState> room) {
    Optional<RoomState> held = room.filter(it -> wasHeld(it) || wasLed(it));
    return new Held(helped(room), held.filter(it -> !isExcused(it)).flatMap(RoomState::lasted));
  }

  /** How quickly requests for support were seen, as counts. */
  private static Helped helped(Optional<RoomState> room) {
    return room.map(it -> it.care().cases()).stream()
        .flatMap(cases -> cases.stream())
        .filter(one -> one.kind() != Concern.WORRY)
        .map(one -> new Helped(1, isSeenSoon(one) ? 1 : 0))
        .reduce(Helped.NONE, Helped::plus);
  }

  private static boolean isSeenSoon(SupportCase one) {
    return one.seen()
        .or(one::taken)
        .filter(step -> Duration.between(one.raised(), step.at()).compareTo(SOON) <= 0)
        .isPresent();
  }
}
