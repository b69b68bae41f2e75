package org.wellnessconnection.protocol;

/** The numbers of a channel that somebody may hear, from one on until before another. */
public record Span(long from, long until) {
  public static final Span NOTHING = new Span(0, 0);
  public static final Span EVERYTHING = new Span(1, Long.MAX_VALUE);

  public static Span everythingIf(boolean hears) {
    return hears ? EVERYTHING : NOTHING;
  }

  public boolean includes(long number) {
    return from > 0 && number >= from && number < until;
  }

  /** The last number to hear in a channel that has come so far. */
  public long last(long head) {
    return Math.min(head, until - 1);
  }
}
