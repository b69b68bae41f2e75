package org.wellnessconnection.load.places;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Days in seconds, the same in every process. */
final class HastyClock extends Clock {
  static final int HASTE = 10_000;
  private final long begin;

  HastyClock(Instant begin) {
    this.begin = begin.toEpochMilli();
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(begin + (System.currentTimeMillis() - begin) * HASTE);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
