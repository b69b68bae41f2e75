package org.wellnessconnection.protocol;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What somebody wants done in a room. Who may, and when, is decided by the room. */
public sealed interface Command
    permits Command.Plain,
        Command.Unasked,
        CourseCommand,
        RoundCommand,
        CareCommand,
        ConductCommand,
        TeamCommand,
        DoorCommand,
        GroupCommand {

  /** What any conversation needs; the families of commands stand beside this file. */
  sealed interface Plain extends Command {}

  /** Proposed by a server because of what it sees, not by a person. Never read from a socket. */
  sealed interface Unasked extends Command {}

  /** What a removal proposes beyond this session has reached those who decide. */
  record ProposalKept(SeatId seat) implements Unasked {}

  /** Time has passed: whatever is due by now is to happen. */
  record Strike() implements Unasked {}

  /**
   * What a server sees of who is connected to any server. Whoever is in neither set has only just
   * gone out of sight.
   */
  record Sighting(Set<SeatId> here, Set<SeatId> missing) implements Unasked {}

  /** Who has which duty now, as far as this room knows them. */
  record StaffSeen(Staff staff) implements Unasked {}

  /** How far the video was told that somebody is out. */
  record VideoTold(SeatId seat, VideoReach reached) implements Unasked {}

  /** The session was cancelled. */
  record CalledOff() implements Unasked {}

  /** A call has gone out to the people on call. */
  record CallMade(long number) implements Unasked {}

  /** Takes a seat; made by the server for a signed-in account, never read from a socket. */
  record TakeSeat(AccountId account, SeatId seat, String name, Optional<Shows> shows)
      implements Plain {
    public TakeSeat(AccountId account, SeatId seat, String name) {
      this(account, seat, name, Optional.empty());
    }
  }

  /** Said or noted: leaves the state as it is. */
  sealed interface Spoken extends Plain
      permits Say,
          Note,
          RoundCommand.Sign,
          CareCommand.SideSay,
          CareCommand.CaseNote,
          TeamCommand.Confer,
          GroupCommand.GroupSay,
          GroupCommand.Broadcast {}

  record Say(String text) implements Spoken {}

  /** A private line between one person and the facilitators; {@code seat} is that person. */
  record Note(SeatId seat, String text) implements Spoken {}

  record Withdraw(Channel channel, long of) implements Citing {}

  record Hide(long of, Reason reason) implements Citing {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  record Admit(SeatId seat) implements Plain {}

  record ChatOff(SeatId seat, SilenceLength lasting) implements Plain {
    public ChatOff(SeatId seat) {
      this(seat, SilenceLength.REST);
    }
  }

  record ChatOn(SeatId seat) implements Plain {}

  record Hold() implements Plain {}

  record Resume() implements Plain {}

  /** {@code reason}: never missing when this reaches beyond the session. */
  record Remove(SeatId seat, RemovalScope scope, Optional<Reason> reason) implements Plain {
    public Remove(SeatId seat) {
      this(seat, RemovalScope.SESSION, Optional.empty());
    }
  }

  /**
   * Asked once more when there is a reason to, unless {@code sure}.
   *
   * @param ends the planned end that the one who asks believes in
   */
  record End(Optional<Instant> ends, boolean sure) implements Plain {
    public End() {
      this(Optional.empty(), false);
    }
  }

  /** A command about an entry, which must be at hand to decide it. */
  sealed interface Citing extends Plain permits Withdraw, Hide {
    Channel channel();

    long of();
  }
}
