package org.wellnessconnection.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Consent;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.privacy.Retention;

/**
 * What we know of somebody, for nobody but them.
 *
 * @param mail empty when there is none
 * @param saved whether what they changed was just kept
 */
public record MePage(
    Page page,
    Fields fields,
    Optional<String> mail,
    Optional<Wrong> wrong,
    boolean saved,
    Holds holds)
    implements Shown {
  /** The form as it stands, with the words that were typed. */
  public record Fields(
      String name, String language, String zone, String province, String stage, boolean discreet) {}

  /** A field that cannot be kept as it is, and why. */
  public record Wrong(String field, String code) {}

  /** How much there is of one class. */
  public record Held(Retention what, int count) {}

  /** Somebody whose words are hidden, in a session that is still on. */
  public record Mute(String room, String seat, String name, String title) {}

  /**
   * What we hold right now.
   *
   * @param identified when they were identified on safety grounds, until they have read it
   */
  public record Holds(
      List<Held> counts, List<Consent> consents, List<Mute> mutes, Optional<Instant> identified) {
    public Holds {
      counts = List.copyOf(counts);
      consents = List.copyOf(consents);
      mutes = List.copyOf(mutes);
    }

    public boolean agreed() {
      return consents.stream().anyMatch(Consent::holds);
    }
  }

  public boolean isWrong(String field) {
    return wrong.filter(it -> it.field().equals(field)).isPresent();
  }

  public List<Jurisdiction> provinces() {
    return List.of(Jurisdiction.values());
  }

  public List<CareerStage> stages() {
    return List.of(CareerStage.values());
  }

  /** Those of this country, and the one that is theirs. */
  public List<String> zones() {
    return isZone(fields.zone()) ? Zones.with(fields.zone()) : Zones.canada();
  }

  private static boolean isZone(String name) {
    return ZoneId.getAvailableZoneIds().contains(name);
  }

  public String day(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(page.texts().locale())
        .withZone(isZone(fields.zone()) ? ZoneId.of(fields.zone()) : ZoneId.of("UTC"))
        .format(at);
  }

  @Override
  public String template() {
    return "me.jte";
  }
}
