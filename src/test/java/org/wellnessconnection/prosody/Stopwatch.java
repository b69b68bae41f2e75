package org.wellnessconnection.prosody;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long something took, each of several times. */
public final class Stopwatch {
  private static final Logger LOG = LoggerFactory.getLogger(Stopwatch.class);

  private final String what;
  private final List<Long> millis = new ArrayList<>();

  public Stopwatch(String what) {
    this.what = what;
  }

  public void saw(long nanos) {
    millis.add(TimeUnit.NANOSECONDS.toMillis(nanos));
  }

  /** Tells the median, too. */
  public long worst() {
    List<Long> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    long worst = sorted.get(sorted.size() - 1);
    long median = sorted.get(sorted.size() / 2);
    LOG.info("{}: median {} ms, worst {} ms of {}", what, median, worst, sorted.size());
    return worst;
  }
}
