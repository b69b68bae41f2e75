package org.wellnessconnection.protocol;

/** What somebody wants done in a room. Who may, and when, is decided by the room. */
public sealed interface Command {

  /** Takes a seat; made by the server for a signed-in account, never read from a socket. */
  record TakeSeat(AccountId account, SeatId seat, String name) implements Command {}

  /** Said or noted: leaves the state as it is. */
  sealed interface Spoken extends Command permits Say, Note {}

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

  record Admit(SeatId seat) implements Command {}

  record ChatOff(SeatId seat) implements Command {}

  record ChatOn(SeatId seat) implements Command {}

  record Hold() implements Command {}

  record Resume() implements Command {}

  record Remove(SeatId seat) implements Command {}

  record End() implements Command {}

  /** A command about an entry, which must be at hand to decide it. */
  sealed interface Citing extends Command permits Withdraw, Hide {
    Channel channel();

    long of();
  }
}
