package org.wellnessconnection.programme;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.programme.Holidays.Holiday;

/** Reads holidays from YAML, strictly. */
public final class HolidaysFile {
  private static final Set<String> LANGUAGES = Set.of("en", "fr");

  private HolidaysFile() {}

  /**
   * @throws IllegalArgumentException with one line that names the file and the field
   */
  public static Holidays read(Path file) {
    return new Holidays(
        YamlFile.read(file, Written.class).holidays().stream().map(WrittenDay::day).toList());
  }

  record Written(List<WrittenDay> holidays) {}

  record WrittenDay(Map<String, String> name, Set<String> in, Set<String> on) {
    WrittenDay {
      require(name.keySet().equals(LANGUAGES), "name", "must be given in en and fr");
      require(
          in.stream().allMatch(WrittenDay::isPlace), "in", "must be codes of provinces, or all");
      require(!in.isEmpty() && !on.isEmpty(), "in and on", "must name at least one");
      require(on.stream().allMatch(WrittenDay::isDate), "on", "must be dates like 2026-07-01");
    }

    private static boolean isPlace(String code) {
      return code.equals("all") || Jurisdiction.of(code) != Jurisdiction.ELSEWHERE;
    }

    private static boolean isDate(String written) {
      try {
        return Years.hold(LocalDate.parse(written));
      } catch (DateTimeException notADate) {
        return false;
      }
    }

    Holiday day() {
      return new Holiday(
          name, in, on.stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet()));
    }

    private static void require(boolean right, String field, String otherwise) {
      if (!right) {
        throw new IllegalArgumentException(field + ": " + otherwise);
      }
    }
  }
}
