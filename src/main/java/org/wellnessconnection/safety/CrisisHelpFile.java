package org.wellnessconnection.safety;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.member.Jurisdiction;

/** Reads crisis help from YAML, strictly: one file for each language. */
public final class CrisisHelpFile {
  private static final ObjectMapper YAML =
      JsonMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .addModule(new Jdk8Module())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .withConfigOverride(Map.class, CrisisHelpFile::withoutGaps)
          .withConfigOverride(List.class, CrisisHelpFile::withoutGaps)
          .build();

  private record Sheet(Map<String, Line> lines, Map<String, List<String>> places) {}

  private record Line(
      HelpLine.Kind kind,
      String name,
      String detail,
      Optional<String> hours,
      Optional<String> tel,
      Optional<String> sms,
      Optional<String> url,
      String owner,
      String checked,
      @JsonProperty("review_by") String reviewBy) {}

  private CrisisHelpFile() {}

  private static void withoutGaps(MutableConfigOverride type) {
    type.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
  }

  /**
   * Reads {@code en/help/lines.yaml} and {@code fr/help/lines.yaml}.
   *
   * @throws IllegalArgumentException with one line that names the file and the field
   */
  public static HelpInBothLanguages read(Path content) {
    CrisisHelp english = language(content, "en");
    CrisisHelp french = language(content, "fr");
    return in(content.toString(), () -> new HelpInBothLanguages(english, french));
  }

  private static CrisisHelp language(Path content, String language) {
    Path file = content.resolve(language).resolve("help").resolve("lines.yaml");
    try {
      Sheet sheet = YAML.readValue(Files.readString(file), Sheet.class);
      return in(file.toString(), () -> help(sheet));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(file + ": " + where(broken) + reason(broken), broken);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + ": cannot be read", unreadable);
    }
  }

  private static CrisisHelp help(Sheet sheet) {
    Map<String, HelpLine> lines = new LinkedHashMap<>();
    sheet.lines().forEach((key, line) -> lines.put(key, in("lines." + key, () -> line(line))));
    Map<Jurisdiction, List<HelpLine>> places = new EnumMap<>(Jurisdiction.class);
    sheet
        .places()
        .forEach((code, keys) -> places.put(place(code), lines("places." + code, keys, lines)));
    CrisisHelp help = new CrisisHelp(places);
    requireUsed(sheet);
    return help;
  }

  private static HelpLine line(Line it) {
    HelpLine.Review review =
        new HelpLine.Review(
            it.owner(), date("checked", it.checked()), date("review_by", it.reviewBy()));
    return new HelpLine(
        it.kind(), it.name(), it.detail(), it.hours(), it.tel(), it.sms(), it.url(), review);
  }

  private static LocalDate date(String field, String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException notOne) {
      throw new IllegalArgumentException(field + ": must be a date like 2027-05-22", notOne);
    }
  }

  private static Jurisdiction place(String code) {
    return Stream.of(Jurisdiction.values())
        .filter(place -> place.code().equals(code))
        .findAny()
        .orElseThrow(
            () -> new IllegalArgumentException("places." + code + ": is no province or territory"));
  }

  private static List<HelpLine> lines(
      String field, List<String> keys, Map<String, HelpLine> known) {
    if (!known.keySet().containsAll(keys) || keys.stream().distinct().count() < keys.size()) {
      throw new IllegalArgumentException(field + ": must name keys of lines, each once");
    }
    return keys.stream().flatMap(key -> Optional.ofNullable(known.get(key)).stream()).toList();
  }

  private static void requireUsed(Sheet sheet) {
    for (String key : sheet.lines().keySet()) {
      if (sheet.places().values().stream().noneMatch(keys -> keys.contains(key))) {
        throw new IllegalArgumentException("lines." + key + ": is offered nowhere");
      }
    }
  }

  /** Whatever is refused inside says where it was. */
  private static <T> T in(String where, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException refused) {
      String glue = where.startsWith("lines.") ? "." : ": ";
      throw new IllegalArgumentException(where + glue + refused.getMessage(), refused);
    }
  }

  private static String where(JsonProcessingException broken) {
    return broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? mapping.getPath().stream()
                .map(at -> at.getFieldName() == null ? "" + at.getIndex() : at.getFieldName())
                .collect(Collectors.joining("."))
            + ": "
        : "";
  }

  private static String reason(JsonProcessingException broken) {
    int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
    String first = broken.getOriginalMessage().lines().findFirst().orElse("");
    return first + (line > 0 ? " at line " + line : "");
  }
}
