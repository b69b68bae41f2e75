package org.wellnessconnection.load.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One command a person gives: it keeps its attempt however often it has to be sent. */
public record Wish(String type, String attempt, String text, String frame) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public static Wish say(String attempt, String text) {
    return of("say", attempt, "text", text);
  }

  public static Wish note(String attempt, String text) {
    return of("note", attempt, "text", text);
  }

  /** A command about one seat: admit, chat_off, chat_on or remove. */
  public static Wish about(String type, String attempt, String seat) {
    return of(type, attempt, "seat", seat);
  }

  /** A command about the whole room: hold, resume or end. */
  public static Wish forAll(String type, String attempt) {
    return new Wish(type, attempt, "", node(type, attempt).toString());
  }

  public Wish withAttempt(String other) {
    return of(type, other, "text", text);
  }

  private static Wish of(String type, String attempt, String field, String value) {
    String text = field.equals("text") ? value : "";
    return new Wish(type, attempt, text, node(type, attempt).put(field, value).toString());
  }

  private static ObjectNode node(String type, String attempt) {
    return JSON.createObjectNode().put("type", type).put("attempt", attempt);
  }
}
