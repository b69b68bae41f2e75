package org.wellnessconnection.load.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Turns the text of a frame into what was told. */
public final class Ear {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Ear() {}

  public static Told understand(String text) {
    try {
      return understand(JSON.readTree(text));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the server said something that is not JSON", broken);
    }
  }

  private static Told understand(JsonNode frame) {
    String type = word(frame, "type");
    if (Told.ANSWERS.contains(type)) {
      return answer(frame, type);
    }
    if (frame.has("channel") && frame.has("seq")) {
      return entry(frame, type);
    }
    return switch (type) {
      case "welcome" -> welcome(frame);
      case "here" -> new Told.Here(seats(frame));
      case "reset" -> new Told.Reset();
      default -> new Told.Other(type);
    };
  }

  private static Told answer(JsonNode frame, String type) {
    return new Told.Answer(
        type,
        word(frame, "attempt"),
        word(frame, "channel"),
        frame.path("seq").asLong(),
        word(frame, "error"));
  }

  private static Told entry(JsonNode frame, String type) {
    return new Told.Entry(
        type,
        word(frame, "channel"),
        frame.path("seq").asLong(),
        word(frame, "epoch"),
        frame.path("at").asLong(),
        word(frame, "seat"),
        word(frame, "role"),
        word(frame, "text"),
        word(frame, "attempt"));
  }

  private static Told welcome(JsonNode frame) {
    Map<String, Long> heads = new HashMap<>();
    frame
        .path("channels")
        .forEach(channel -> heads.put(word(channel, "name"), channel.path("seq").asLong()));
    String status = frame.path("you").path("status").asText("");
    return new Told.Welcome(frame.path("resumed").asBoolean(), status, heads);
  }

  private static Set<String> seats(JsonNode frame) {
    Set<String> seats = new LinkedHashSet<>();
    frame.path("seats").forEach(seat -> seats.add(seat.asText()));
    return seats;
  }

  private static String word(JsonNode frame, String field) {
    return frame.path(field).asText("");
  }
}
