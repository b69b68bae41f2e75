package org.wellnessconnection.load.bench;

import java.util.Map;

/** What was measured of one peer under one load. */
record Result(
    String load,
    String peer,
    double deliveriesPerSecond,
    double cpuMicros,
    double p50Millis,
    double p99Millis,
    long lost,
    long doubled,
    long outOfOrder,
    long divergentRooms,
    Map<String, Integer> broken,
    double kibPerSocket) {

  boolean isClean() {
    return lost == 0 && doubled == 0 && outOfOrder == 0 && divergentRooms == 0 && broken.isEmpty();
  }
}
