package org.wellnessconnection.load.bench;

/** Times in buckets of about 1.5 %, so that a million of them cost nothing. */
public final class Latencies {

  private static final int FINE = 6;

  private final long[] buckets = new long[64 << FINE];
  private long count;

  public void add(long nanos) {
    long time = Math.max(nanos, 1 << FINE);
    int power = 63 - Long.numberOfLeadingZeros(time);
    buckets[(power << FINE) + (int) (time >> power - FINE & (1 << FINE) - 1)]++;
    count++;
  }

  public long count() {
    return count;
  }

  /** The time, in milliseconds, below which that part of all lie. */
  public double millis(double part) {
    long wanted = (long) (count * part);
    long seen = 0;
    for (int i = 0; i < buckets.length; i++) {
      seen += buckets[i];
      if (seen > wanted) {
        int power = i >> FINE;
        return ((1L << power) + ((long) (i & (1 << FINE) - 1) << power - FINE)) / 1e6;
      }
    }
    return 0;
  }
}
