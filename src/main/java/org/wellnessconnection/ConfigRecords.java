package org.wellnessconnection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.nio.file.Path;
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

  private static final class TextToPath extends StdConverter<String, Path> {
    @Override
    public Path convert(String text) {
      return Path.of(text);
    }
  }
}
