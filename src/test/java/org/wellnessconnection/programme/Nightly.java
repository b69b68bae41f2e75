package org.wellnessconnection.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;

/** Lounges in Toronto that Ada and Eli open, to tell stories about. */
public final class Nightly {

  private Nightly() {}

  /** Tuesdays from seven to nine. */
  public static Lounge lounge(String key) {
    return lounge(key, Map.of("tue", List.of("19:00-21:00")));
  }

  public static Lounge lounge(String key, Map<String, List<String>> hours) {
    return new Lounge(
        key,
        Map.of("en", "A lounge", "fr", "Un salon"),
        Map.of("en", "We talk.", "fr", "On parle."),
        Spoken.BOTH,
        Audience.ALL,
        WrittenHours.of(hours, Weekly.TORONTO),
        Set.of(Weekly.ADA, Weekly.ELI),
        8,
        Optional.empty(),
        Map.of("en", List.of("Kind."), "fr", List.of("Avec bonté.")));
  }

  public static Shift shift(Lounge lounge, OpenTime time, AccountId... onDuty) {
    return Shift.of(lounge, time).withOnDuty(Set.of(onDuty));
  }
}
