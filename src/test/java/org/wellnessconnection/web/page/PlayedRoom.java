package org.wellnessconnection.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The server's side of one person's socket, as a test plays it: Ada facilitates, Ben is there, Sam
 * looks.
 */
final class PlayedRoom {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String EPOCH = "1f0c2a9b";

  private final String role;
  private String status;
  private boolean answering = true;
  private final Map<String, Integer> heads = new TreeMap<>();
  private final List<ObjectNode> log = new ArrayList<>();
  private final List<JsonNode> wishes = new ArrayList<>();
  private final List<WebSocketRoute> sockets = new ArrayList<>();

  PlayedRoom(String role, String status) {
    this.role = role;
    this.status = status;
    entry("group", "entered", Map.of("seat", "ada", "name", "Ada", "role", "facilitator"));
    entry(
        "group",
        "said",
        Map.of("seat", "ada", "text", "Welcome, everybody.", "attempt", "ada-said-1"));
    entry(
        "group", "said", Map.of("seat", "ben", "text", "Thank you, Ada.", "attempt", "ben-said-1"));
  }

  void takes(WebSocketRoute socket) {
    sockets.add(socket);
    socket.onMessage(frame -> hears(socket, read(frame.text())));
  }

  /** From now on nothing is answered, as if the answers were lost. */
  void fallsSilent() {
    answering = false;
  }

  void answersAgain() {
    answering = true;
  }

  void breaksTheLine() {
    closes(1001);
  }

  void closes(int code) {
    newest().close(new WebSocketRoute.CloseOptions().setCode(code));
  }

  void tells(String channel, String type, Map<String, ?> fields) {
    newest().send(entry(channel, type, fields).toString());
  }

  void answers(String type, Map<String, ?> fields) {
    var frame =
        JSON.createObjectNode()
            .put("type", type)
            .put("attempt", wishes.get(wishes.size() - 1).get("attempt").asText());
    frame.setAll((ObjectNode) JSON.valueToTree(fields));
    newest().send(frame.toString());
  }

  void letsSamIn() {
    status = "admitted";
    tells("seat:sam", "admitted", Map.of("seat", "sam", "by", "ada"));
    welcome(newest(), true);
    log.stream()
        .filter(entry -> entry.get("channel").asText().equals("group"))
        .forEach(entry -> newest().send(entry.toString()));
  }

  /** What the person wanted done, in order, with repetitions. */
  List<JsonNode> wishes() {
    return List.copyOf(wishes);
  }

  int visits() {
    return sockets.size();
  }

  private void hears(WebSocketRoute socket, JsonNode frame) {
    switch (frame.get("type").asText()) {
      case "enter" -> enters(socket, frame);
      case "ping" -> socket.send("{\"type\":\"pong\"}");
      default -> isWished(frame);
    }
  }

  private void enters(WebSocketRoute socket, JsonNode enter) {
    welcome(socket, enter.has("cursors"));
    var mayHear = status.equals("admitted") ? "group" : "seat:sam";
    log.stream()
        .filter(
            entry ->
                entry.get("channel").asText().equals(mayHear)
                    && entry.get("seq").asInt() > cursor(enter, mayHear))
        .forEach(entry -> socket.send(entry.toString()));
  }

  private static int cursor(JsonNode enter, String channel) {
    for (var cursor : enter.path("cursors"))
      if (cursor.get("channel").asText().equals(channel)) return cursor.get("seq").asInt();
    return 0;
  }

  private void isWished(JsonNode wish) {
    wishes.add(wish);
    if (!answering) return;
    if (wish.get("type").asText().equals("say"))
      samSays(wish.get("text").asText(), wish.get("attempt").asText());
    if (wish.get("type").asText().equals("admit")) jo();
    answers("applied", Map.of("channel", "group", "seq", 1, "at", 0));
  }

  private void samSays(String text, String attempt) {
    var isThere = log.stream().anyMatch(entry -> entry.path("attempt").asText().equals(attempt));
    if (!isThere) tells("group", "said", Map.of("seat", "sam", "text", text, "attempt", attempt));
  }

  private void jo() {
    tells("seat:jo", "admitted", Map.of("seat", "jo", "by", "sam"));
    tells("group", "entered", Map.of("seat", "jo", "name", "Jo", "role", "participant"));
  }

  private void welcome(WebSocketRoute socket, boolean resumed) {
    var you = person("sam", "Sam", role, status);
    var frame = JSON.createObjectNode().put("type", "welcome").put("resumed", resumed);
    frame.putObject("room").put("id", SamplePages.ROOM).put("status", "live");
    frame.putObject("course").put("stage", "live").put("extended", 0);
    frame.set("you", you);
    var people = frame.putArray("people").add(you);
    if (status.equals("admitted"))
      people
          .add(person("ada", "Ada", "facilitator", "admitted"))
          .add(person("ben", "Ben", "participant", "admitted"));
    if (role.equals("facilitator")) people.add(person("jo", "Jo", "participant", "waiting"));
    var channels = frame.putArray("channels");
    if (status.equals("admitted"))
      heads.forEach(
          (name, seq) ->
              channels.addObject().put("name", name).put("seq", seq).put("epoch", EPOCH));
    socket.send(frame.toString());
  }

  private static ObjectNode person(String seat, String name, String role, String status) {
    return JSON.createObjectNode()
        .put("seat", seat)
        .put("name", name)
        .put("role", role)
        .put("status", status);
  }

  private ObjectNode entry(String channel, String type, Map<String, ?> fields) {
    int seq = heads.merge(channel, 1, Integer::sum);
    var entry =
        JSON.createObjectNode()
            .put("type", type)
            .put("channel", channel)
            .put("seq", seq)
            .put("epoch", EPOCH)
            .put("at", 1_000L * seq);
    entry.setAll((ObjectNode) JSON.valueToTree(fields));
    log.add(entry);
    return entry;
  }

  private WebSocketRoute newest() {
    return sockets.get(sockets.size() - 1);
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
