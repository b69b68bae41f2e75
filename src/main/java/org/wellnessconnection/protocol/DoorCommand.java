package org.wellnessconnection.protocol;

import java.util.List;

/** What is wanted at the door: by facilitators for those who wait, and by whoever goes. */
public sealed interface DoorCommand extends Command {

  /** Whoever the facilitator saw waiting, in one go. */
  record AdmitAll(List<SeatId> seats) implements DoorCommand {
    public static final int MOST = 50;

    public AdmitAll {
      if (seats.isEmpty() || seats.size() > MOST) {
        throw new Malformed("bad_field");
      }
      seats = List.copyOf(seats);
    }
  }

  record Wait(SeatId seat, WaitingNote preset) implements DoorCommand {}

  record NotNow(SeatId seat, NotNowReason reason) implements DoorCommand {}

  /** Back to the waiting room. */
  record Return(SeatId seat) implements DoorCommand {}

  /** Nobody comes in by themselves any more. */
  record Lock() implements DoorCommand {}

  record Unlock() implements DoorCommand {}

  /** Goes, and says so. */
  record Leave() implements DoorCommand {}

  /** Is called away, and means to come back. */
  record StepAway() implements DoorCommand {}

  record ComeBack() implements DoorCommand {}
}
