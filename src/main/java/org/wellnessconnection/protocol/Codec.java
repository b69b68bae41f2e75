package org.wellnessconnection.protocol;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes every word on the wire and in the log. The only place that knows JSON. */
public final class Codec {
  private static final int MAX_DEPTH = 8;

  /** As many as a body can hold: a number too large to use is a bad number, and still JSON. */
  private static final int MAX_DIGITS = 16 * 1024;

  private static final Set<String> CITED =
      Set.of("said", "noted", "side_said", "conferred", "group_said", "broadcast", "gone");

  private static final ObjectMapper MAPPER =
      CodecNouns.laidInto(
              JsonMapper.builder(
                  JsonFactory.builder()
                      .streamReadConstraints(
                          StreamReadConstraints.builder()
                              .maxNestingDepth(MAX_DEPTH)
                              .maxNumberLength(MAX_DIGITS)
                              .build())
                      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                      .build()))
          .addModule(new Jdk8Module())
          .addModule(new CodecValues())
          .addMixIn(Event.class, TailOnly.class)
          .addMixIn(Command.class, Wish.class)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final ClassValue<String> TYPES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }
      };

  /** The channel is told in the entry's head, and accounts are nobody's business. */
  @JsonIgnoreProperties({"channel", "account", "staff"})
  private abstract static class TailOnly {}

  /** Repeated, it is the same wish, though it got another seed. */
  @JsonIgnoreProperties("seed")
  private abstract static class Wish {}

  private Codec() {}

  /**
   * Reads what a client sent.
   *
   * @throws Malformed with a stable code
   */
  public static Frame frame(String text) {
    return CodecFrames.read(fields(text));
  }

  /**
   * Reads one JSON object whose fields are then taken one by one.
   *
   * @throws Malformed with a stable code
   */
  public static CodecFields fields(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return new CodecFields(node);
    } catch (JsonParseException e) {
      boolean duplicate = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
      throw new Malformed(duplicate ? "duplicate_field" : "bad_json");
    } catch (JsonProcessingException e) {
      throw new Malformed("bad_json");
    }
  }

  /** The word for an event on the wire: its name in the protocol. */
  public static String type(Event event) {
    return type(event.getClass());
  }

  static String type(Class<?> word) {
    return TYPES.get(word);
  }

  /** What follows the head of an entry: {@code ,"seat":"…"} and the closing brace. */
  public static String tail(Event event) {
    String body = write(event).substring(1);
    return body.equals("}") ? body : "," + body;
  }

  /** The finished text that takes the place of one that is gone. */
  public static String text(Gone gone) {
    Cited cited = gone.cited();
    Cursor at = cited.cursor();
    return "{\"type\":\"gone\",\"channel\":\"%s\",\"seq\":%d,\"epoch\":\"%s\",\"at\":%d,"
            .formatted(at.channel(), at.seq(), at.epoch(), cited.at().toEpochMilli())
        + "\"seat\":\"%s\",\"why\":\"%s\"}".formatted(cited.author(), CodecValues.word(gone.why()));
  }

  /** The entry as something to be cited. Only what was said to others can be, and {@code gone}. */
  public static Optional<Cited> cited(Entry entry) {
    JsonNode node = read(entry.text(), JsonNode.class);
    String type = node.path("type").asText();
    if (!CITED.contains(type)) {
      return Optional.empty();
    }
    return Optional.of(
        new Cited(
            entry.cursor(),
            Instant.ofEpochMilli(node.path("at").asLong()),
            new SeatId(node.path("seat").asText()),
            type.equals("gone")));
  }

  /** The history in which a finished entry was written. */
  public static String epoch(String entryText) {
    int at = entryText.indexOf("\"epoch\":\"") + "\"epoch\":\"".length();
    return entryText.substring(at, at + 8);
  }

  /** Writes any record of ours. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
    }
  }

  /** Reads back what {@link #write} wrote. */
  public static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read " + type.getSimpleName(), e);
    }
  }

  /** A frame of the given type with the fields of a record or map after it. */
  public static String typed(String type, Object fields) {
    String body = write(fields).substring(1);
    return "{\"type\":\"" + type + "\"" + (body.equals("}") ? body : "," + body);
  }

  /** A frame that is only its type. */
  public static String typed(String type) {
    return typed(type, Map.of());
  }
}
