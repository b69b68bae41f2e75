package org.wellnessconnection.member;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody wrote to become a member, word by word.
 *
 * @param eligible {@code yes} from whoever says that they are in medicine
 * @param agreed the version of the text that they agree to
 */
public record Registration(
    String name,
    String stage,
    String province,
    String language,
    String zone,
    String eligible,
    String agreed) {
  private static final int LONGEST_NAME = 80;
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final String YES = "yes";

  /** Letters of any script with what stands between them in names; nothing that cannot be seen. */
  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{M} .,'’ʼ()·‧-]*[\\p{L}\\p{M}.)]");

  /** What is wrong with each field, as the code of a refusal; of all fields at once. */
  public Map<String, String> faults(String version) {
    Map<String, String> faults = new LinkedHashMap<>();
    note(faults, "name", isName(name), "bad_own_name");
    note(faults, "stage", stageOf(stage).isPresent(), "bad_choice");
    note(faults, "province", isProvince(province), "bad_choice");
    note(faults, "language", LANGUAGES.contains(language), "bad_choice");
    note(faults, "zone", isZone(zone), "bad_zone");
    note(faults, "eligible", eligible.equals(YES), "not_eligible");
    note(faults, "agreed", agreed.equals(version), "no_consent");
    return faults;
  }

  private static void note(Map<String, String> faults, String field, boolean right, String code) {
    if (!right) {
      faults.put(field, code);
    }
  }

  public static boolean isName(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  private static Optional<CareerStage> stageOf(String code) {
    return Stream.of(CareerStage.values()).filter(it -> it.code().equals(code)).findAny();
  }

  private static boolean isProvince(String code) {
    return Stream.of(Jurisdiction.values()).anyMatch(it -> it.code().equals(code));
  }

  public static boolean isZone(String zone) {
    return ZoneId.getAvailableZoneIds().contains(zone);
  }

  /** The profile with what was written. Only where there are no faults. */
  public Profile onto(Profile before) {
    return before
        .withName(name)
        .withStage(stageOf(stage))
        .withProvince(Jurisdiction.of(province))
        .withLanguage(language)
        .withZone(ZoneId.of(zone));
  }
}
