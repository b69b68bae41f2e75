package org.wellnessconnection.protocol;

/** What is said in a small group, or to all of them. */
public sealed interface GroupTalk extends Event.Chat {
  record GroupSaid(Channel channel, SeatId seat, String text, AttemptId attempt)
      implements GroupTalk {}

  record Broadcast(SeatId seat, String text, AttemptId attempt) implements GroupTalk {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }
}
