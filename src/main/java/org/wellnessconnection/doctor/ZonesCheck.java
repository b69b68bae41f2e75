package org.wellnessconnection.doctor;

import java.util.List;
import org.wellnessconnection.programme.Timekeeping;

/** Whether the data on time zones is as new as it has to be. */
public record ZonesCheck(Timekeeping time) implements Check {
  @Override
  public String what() {
    return "time zones";
  }

  @Override
  public List<Finding> look() {
    String version = time.zones().version();
    return List.of(
        time.isFit()
            ? Finding.good(what(), version)
            : Finding.wrong(
                what(),
                version + " is older than " + time.least() + ": nothing is published",
                "renew the folder of time.zones, see the runbook"));
  }
}
