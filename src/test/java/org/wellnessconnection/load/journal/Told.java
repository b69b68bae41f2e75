package org.wellnessconnection.load.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One frame from the server, understood. */
public sealed interface Told {

  /**
   * The one answer to a command; {@code channel} and {@code seq} only mean something when applied.
   */
  record Answer(String kind, String attempt, String channel, long seq, String error)
      implements Told {

    public static Answer none() {
      return new Answer("none", "", "", 0, "");
    }

    public boolean isApplied() {
      return kind.equals("applied");
    }

    /** Whether the same attempt has to be made again to know more. */
    public boolean asksToRepeat() {
      return kind.equals("uncertain")
          || kind.equals("conflict")
          || error.equals("busy")
          || error.equals("rate_limited");
    }
  }

  /** One line of a channel; what its type does not carry is empty. */
  record Entry(
      String type,
      String channel,
      long seq,
      String epoch,
      long at,
      String seat,
      String role,
      String text,
      String attempt)
      implements Told {

    public boolean isSpeech() {
      return type.equals("said") || type.equals("noted");
    }

    /** A text that was taken away leaves a line without it. */
    public boolean isGone() {
      return type.equals("gone");
    }
  }

  /** The room as a seat may see it; {@code heads} are the last numbers of its channels. */
  record Welcome(boolean resumed, String status, Map<String, Long> heads) implements Told {}

  /** Who is connected now. */
  record Here(Set<String> seats) implements Told {}

  /** What the client has may not be what happened. */
  record Reset() implements Told {}

  /** Anything that no journal reader looks at. */
  record Other(String type) implements Told {}

  List<String> ANSWERS = List.of("applied", "already", "conflict", "refused", "uncertain");
}
