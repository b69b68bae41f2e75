package org.wellnessconnection.programme;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which line of a file the field stands that somebody has to put right. */
final class YamlFileLine {
  private static final String END_OF_NAME = ": ";

  private final Map<String, Integer> lines = new HashMap<>();

  private YamlFileLine(ObjectMapper yaml, String text) throws IOException {
    try (JsonParser parser = yaml.createParser(text)) {
      while (parser.nextToken() != null) {
        String place = parser.getParsingContext().pathAsPointer().toString();
        lines.putIfAbsent(place, parser.currentTokenLocation().getLineNr());
      }
    }
  }

  /**
   * @param reason as a record says it: the names of the fields first, each with a colon
   */
  static Optional<Integer> of(
      ObjectMapper yaml, String text, JsonMappingException e, String reason) {
    try {
      return new YamlFileLine(yaml, text).of(e.getPath(), reason);
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** The innermost of the fields that is there: what is missing has no line. */
  private Optional<Integer> of(List<Reference> path, String reason) {
    JsonPointer place = JsonPointer.empty();
    for (Reference at : path) {
      place = below(place, at.getFieldName() == null ? "" + at.getIndex() : at.getFieldName());
    }
    String rest = reason;
    while (rest.contains(END_OF_NAME)) {
      place = below(place, rest.substring(0, rest.indexOf(END_OF_NAME)));
      rest = rest.substring(rest.indexOf(END_OF_NAME) + END_OF_NAME.length());
    }
    return Optional.ofNullable(lines.get(place.toString()));
  }

  private JsonPointer below(JsonPointer place, String name) {
    JsonPointer inner = place.appendProperty(name);
    return lines.containsKey(inner.toString()) ? inner : place;
  }
}
