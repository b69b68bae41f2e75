package org.wellnessconnection.web.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds an answer against its description, strictly: a word it does not know is an error. */
final class Schema {
  private static final Set<String> KNOWN =
      Set.of(
          "$ref",
          "type",
          "description",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "enum",
          "pattern",
          "format",
          "minimum",
          "maximum",
          "minItems",
          "maxItems",
          "default");

  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();

  private Schema(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with an answer, each with where it is. */
  static List<String> faults(JsonNode document, JsonNode schema, JsonNode answer) {
    Schema check = new Schema(document);
    check.holds("", schema, answer);
    return check.faults;
  }

  private void holds(String at, JsonNode schema, JsonNode value) {
    schema.fieldNames().forEachRemaining(it -> require(KNOWN.contains(it), at, "unknown " + it));
    if (schema.has("$ref")) {
      holds(at, document.at(schema.get("$ref").asText().substring(1)), value);
      return;
    }
    require(isOf(schema.path("type").asText(), value), at, "not " + schema.path("type"));
    fields(at, schema, value);
    items(at, schema, value);
    text(at, schema, value);
    number(at, schema, value);
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      default -> false;
    };
  }

  private void fields(String at, JsonNode schema, JsonNode value) {
    schema
        .path("required")
        .forEach(it -> require(value.has(it.asText()), at, "lacks " + it.asText()));
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      JsonNode known = schema.path("properties").path(field.getKey());
      if (known.isMissingNode()) {
        boolean open = schema.path("additionalProperties").asBoolean(true);
        require(open, at, "has " + field.getKey());
      } else {
        holds(at + "/" + field.getKey(), known, field.getValue());
      }
    }
  }

  private void items(String at, JsonNode schema, JsonNode value) {
    if (value.isArray()) {
      require(value.size() >= schema.path("minItems").asInt(0), at, "too few");
      require(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), at, "too many");
      value.forEach(item -> holds(at + "[]", schema.path("items"), item));
    }
  }

  private void text(String at, JsonNode schema, JsonNode value) {
    if (!value.isTextual()) {
      return;
    }
    String text = value.asText();
    List<String> words = new ArrayList<>();
    schema.path("enum").forEach(it -> words.add(it.asText()));
    require(words.isEmpty() || words.contains(text), at, "not one of " + words);
    String pattern = schema.path("pattern").asText(".*");
    require(text.matches("(?s)" + pattern), at, "not like " + pattern);
    boolean timed = schema.path("format").asText().equals("date-time");
    require(!timed || isTime(text), at, "no time");
  }

  /** RFC 3339 wants the seconds, which Java would do without. */
  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");
    } catch (DateTimeParseException no) {
      return false;
    }
  }

  private void number(String at, JsonNode schema, JsonNode value) {
    if (value.isNumber()) {
      require(value.asLong() >= schema.path("minimum").asLong(Long.MIN_VALUE), at, "too small");
      require(value.asLong() <= schema.path("maximum").asLong(Long.MAX_VALUE), at, "too large");
    }
  }

  private void require(boolean right, String at, String otherwise) {
    if (!right) {
      faults.add(at + ": " + otherwise);
    }
  }
}
