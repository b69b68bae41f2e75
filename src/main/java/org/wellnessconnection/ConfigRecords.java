package org.wellnessconnection;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;

/**
 * Between a tree of settings and the records; what a record refuses gets its dotted key in front.
 */
final class ConfigRecords {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Path.class, ToStringSerializer.instance)
                  .addSerializer(Duration.class, new TimeToText())
                  .addDeserializer(
                      Duration.class, new StdDelegatingDeserializer<>(new TextToTime()))
                  .addDeserializer(Path.class, new StdDelegatingDeserializer<>(new TextToPath())))
          .build();

  ObjectNode tree(Config config) {
    return mapper.valueToTree(config);
  }

  Config from(ObjectNode settings) {
    try {
      return mapper.treeToValue(settings, Config.class);
    } catch (JsonMappingException refused) {
      throw problemOf(refused);
    } catch (JsonProcessingException unexpected) {
      throw new IllegalStateException("settings cannot be read", unexpected);
    }
  }

  private static ConfigProblem problemOf(JsonMappingException refused) {
    String key =
        refused.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .collect(Collectors.joining("."));
    if (refused instanceof InvalidFormatException format) {
      return new ConfigProblem(key, "must be " + expected(format.getTargetType()));
    }
    if (refused.getCause() instanceof ConfigProblem ofTheWhole) {
      return ofTheWhole;
    }
    if (refused.getCause() instanceof IllegalArgumentException ofOneSection) {
      String[] nameAndReason = String.valueOf(ofOneSection.getMessage()).split(": ", 2);
      return new ConfigProblem(
          key + "." + nameAndReason[0], nameAndReason[nameAndReason.length - 1]);
    }
    throw new IllegalStateException("settings cannot be read", refused);
  }

  private static String expected(Class<?> type) {
    return type == Config.Mode.class
        ? "local or production"
        : "a well-formed " + type.getSimpleName();
  }

  /** As people write it: whole days as days. */
  private static final class TimeToText extends StdSerializer<Duration> {
    private static final long serialVersionUID = 1L;

    TimeToText() {
      super(Duration.class);
    }

    @Override
    public void serialize(Duration time, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      boolean days = time.equals(Duration.ofDays(time.toDays()));
      out.writeString(days ? "P" + time.toDays() + "D" : time.toString());
    }
  }

  private static final class TextToTime extends StdConverter<String, Duration> {
    @Override
    public Duration convert(String text) {
      try {
        return Duration.parse(text);
      } catch (DateTimeParseException broken) {
        throw new IllegalArgumentException("must be like PT30M or P14D", broken);
      }
    }
  }

  private static final class TextToPath extends StdConverter<String, Path> {
    @Override
    public Path convert(String text) {
      return Path.of(text);
    }
  }
}
