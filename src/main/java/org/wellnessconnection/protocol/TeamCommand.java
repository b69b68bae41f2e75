package org.wellnessconnection.protocol;

/** What facilitators want from one another while they hold a room together. */
public sealed interface TeamCommand extends Command {

  /** Said among the facilitators. */
  record Confer(String text) implements TeamCommand, Command.Spoken {}

  /** "I am with this person." It tells the others, and keeps nobody from anything. */
  record Claim(SeatId seat) implements TeamCommand {}

  record Unclaim(SeatId seat) implements TeamCommand {}

  /** Lays something to read before the group. */
  record ShareResource(Slug slug) implements TeamCommand {}
}
