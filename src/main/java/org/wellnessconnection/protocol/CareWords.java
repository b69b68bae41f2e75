package org.wellnessconnection.protocol;

/** What is said about a request for support, or in its side room. */
public sealed interface CareWords extends Event.Chat {

  /** Among those who answer it; {@code seat} is the author. */
  record CaseNoted(CaseId id, SeatId seat, String text, AttemptId attempt) implements CareWords {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }

  record SideSaid(Channel channel, SeatId seat, String text, AttemptId attempt)
      implements CareWords {}
}
