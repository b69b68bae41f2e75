package org.wellnessconnection.programme;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.zones.Zones;

/** A series on Tuesday evenings in Toronto, led by Ada and Eli, to tell stories about. */
public final class Weekly {
  public static final AccountId ADA = new AccountId("ada".repeat(7) + "a");
  public static final AccountId ELI = new AccountId("eli".repeat(7) + "e");
  public static final AccountId CORA = new AccountId("cora".repeat(5) + "cc");
  public static final ZoneId TORONTO = ZoneId.of("America/Toronto");
  public static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
  public static final Zones ZONES = Zones.in(Path.of("config/zones"));
  public static final LocalDate FIRST = LocalDate.parse("2027-01-05");

  private Weekly() {}

  public static Outline circle() {
    return new Outline(
        Map.of("en", "A circle", "fr", "Un cercle"),
        Map.of("en", "We listen.", "fr", "On écoute."),
        "peer_support",
        Admission.BY_FACILITATOR,
        Map.of(),
        Spoken.BOTH,
        Audience.ALL,
        new Leaders(ADA, List.of(ELI)),
        Places.USUAL,
        Optional.empty(),
        Map.of("en", List.of("Kind."), "fr", List.of("Avec bonté.")));
  }

  public static Rhythm tuesdays() {
    Days days = new Days(FIRST, "FREQ=WEEKLY;BYDAY=TU", Set.of());
    return new Rhythm(days, LocalTime.of(19, 0), TORONTO, Optional.empty(), Duration.ofMinutes(90));
  }

  public static Series series(String id) {
    return new Series(new SeriesId(id), circle(), tuesdays());
  }

  public static LocalDate week(int nth) {
    return FIRST.plusWeeks(nth - 1L);
  }

  /** The session of the nth week, as nobody has touched it yet. */
  public static Session session(Series series, int week) {
    return Session.draft(series, week(week), ZONES);
  }
}
