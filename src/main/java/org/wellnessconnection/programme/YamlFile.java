package org.wellnessconnection.programme;

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
import java.util.Set;
import java.util.stream.Collectors;

/** Reads records from YAML, strictly; only what is {@code Optional} or a set may be left out. */
public final class YamlFile {
  private static final ObjectMapper YAML =
      JsonMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .addModule(new Jdk8Module())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .withConfigOverride(Set.class, YamlFile::mayBeLeftOut)
          .build();

  private YamlFile() {}

  /** A set that is not there is empty; nothing in it may be. */
  private static void mayBeLeftOut(MutableConfigOverride set) {
    set.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL));
  }

  /**
   * @throws IllegalArgumentException with one line that names the file and the field
   */
  public static <T> T read(Path file, Class<T> type) {
    try {
      return read(file.toString(), Files.readString(file), type);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read", e);
    }
  }

  /** The same from a text, which has a name in what is said about it. */
  public static <T> T read(String name, String text, Class<T> type) {
    try {
      return YAML.readValue(text, type);
    } catch (JsonProcessingException e) {
      String reason = reason(e);
      throw new IllegalArgumentException(
          name + ": " + where(e) + reason + line(text, e, reason), e);
    }
  }

  private static String where(JsonProcessingException e) {
    return e instanceof JsonMappingException mapping
        ? mapping.getPath().stream()
                .map(at -> at.getFieldName() == null ? "" + at.getIndex() : at.getFieldName())
                .collect(Collectors.joining("."))
            + ": "
        : "line " + e.getLocation().getLineNr() + ": ";
  }

  private static String line(String text, JsonProcessingException e, String reason) {
    return e instanceof JsonMappingException mapping
        ? YamlFileLine.of(YAML, text, mapping, reason).map(" (line %d)"::formatted).orElse("")
        : "";
  }

  private static String reason(JsonProcessingException e) {
    if (e.getCause() instanceof IllegalArgumentException own) {
      return String.valueOf(own.getMessage());
    }
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    return message.startsWith("Null value") ? "is missing" : message;
  }
}
