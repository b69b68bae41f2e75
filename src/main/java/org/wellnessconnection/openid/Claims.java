package org.wellnessconnection.openid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.wellnessconnection.openid.Disbelief.Why;

/** What a provider says, asked for by name; what is of another type than asked is not there. */
final class Claims {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode json;

  private Claims(JsonNode json) {
    this.json = json;
  }

  /** Reads one JSON object in which no name stands twice. */
  static Claims read(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      Disbelief.unless(json.isObject(), Why.MALFORMED);
      return new Claims(json);
    } catch (JsonProcessingException broken) {
      throw new Disbelief(Why.MALFORMED);
    }
  }

  boolean has(String name) {
    return json.has(name);
  }

  boolean isTrue(String name) {
    return json.path(name).isBoolean() && json.path(name).booleanValue();
  }

  Optional<String> text(String path) {
    return Optional.of(at(path)).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  /** A text, or a list of them; whatever else is in the list is left out. */
  Set<String> texts(String path) {
    JsonNode at = at(path);
    Stream<JsonNode> all = at.isArray() ? stream(at) : Stream.of(at);
    return all.filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Seconds since 1970, with or without a fraction. */
  Optional<Instant> instant(String name) {
    return Optional.of(json.path(name))
        .filter(it -> it.isNumber() && it.canConvertToLong())
        .map(it -> Instant.ofEpochMilli(millis(it.longValue())));
  }

  private static long millis(long seconds) {
    long farAway = 100_000_000_000L;
    return 1_000 * Math.max(-farAway, Math.min(farAway, seconds));
  }

  List<Claims> list(String name) {
    return stream(json.path(name)).filter(JsonNode::isObject).map(Claims::new).toList();
  }

  Optional<Claims> within(String name) {
    return Optional.of(json.path(name)).filter(JsonNode::isObject).map(Claims::new);
  }

  /** A name as it stands, for names may hold dots, or else a way through objects. */
  private JsonNode at(String path) {
    return json.has(path) ? json.path(path) : json.at("/" + path.replace('.', '/'));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
  }
}
