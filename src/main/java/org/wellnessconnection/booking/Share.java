package org.wellnessconnection.booking;

import java.util.Optional;
import java.util.stream.LongStream;

/** So many of so many people. It is told only where it picks nobody out. */
public record Share(long some, long all) {
  /** Fewer people than this are not told, nor what they could be found from. */
  public static final long FEW = 5;

  private static final int PERCENT = 100;

  /**
   * Told when neither of these groups is small: those who are counted, those who are left, and
   * whatever else follows from what stands beside it. Nobody at all is no small group.
   */
  static Optional<Share> told(long some, long all, long... others) {
    boolean large =
        LongStream.concat(LongStream.of(some, all, all - some), LongStream.of(others))
            .noneMatch(Share::isFew);
    return large && all > 0 ? Optional.of(new Share(some, all)) : Optional.empty();
  }

  private static boolean isFew(long people) {
    return people > 0 && people < FEW;
  }

  public long percent() {
    return Math.round(PERCENT * (double) some / all);
  }
}
