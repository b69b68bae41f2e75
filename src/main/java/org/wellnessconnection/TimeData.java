package org.wellnessconnection;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.wellnessconnection.zones.Zones;

/**
 * What is known of time zones.
 *
 * @param zones a folder of compiled zones; empty: as the Java machine knows them
 * @param leastVersion with older data nothing is published; empty: any will do
 */
public record TimeData(Path zones, String leastVersion) {
  private static final Pattern VERSION = Pattern.compile("(\\d{4}[a-z]{1,2})?");

  public TimeData {
    if (!VERSION.matcher(leastVersion).matches()) {
      throw new IllegalArgumentException("leastVersion: must be like 2026e");
    }
  }

  /** The release in which the last province did away with changing its clocks. */
  static TimeData usual() {
    return new TimeData(Path.of("config/zones"), "2026e");
  }

  Zones read() {
    return zones.toString().isEmpty() ? Zones.ofThisMachine() : Zones.in(zones);
  }
}
