package org.wellnessconnection.zones;

import java.util.List;

/**
 * Which moment is meant by a time that the clock shows twice, or skips. Of a time that is shown
 * twice the first or the second; of a time that is skipped the moment as long before the change, or
 * after it, as the clock says.
 */
public enum Choice {
  EARLIER,
  LATER;

  <T> T of(List<T> both) {
    return this == EARLIER ? both.get(0) : both.get(both.size() - 1);
  }
}
