package org.wellnessconnection.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.wellnessconnection.load.wire.Frame;
import org.wellnessconnection.load.wire.Line;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Patience;
import org.wellnessconnection.load.wire.Scissors;
import org.wellnessconnection.load.wire.Site;

/** Somebody in a room: says things, asks for things, and remembers every frame that came. */
public final class Person {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Pass pass;
  private final Line line;
  private final List<JsonNode> heard = new ArrayList<>();
  private OptionalInt closed = OptionalInt.empty();

  private Person(Pass pass, Line line) {
    this.pass = pass;
    this.line = line;
  }

  static Person comes(Site site, String room, String cookie, String name) throws IOException {
    Person person = connects(site, site.takeSeat(room, cookie, name));
    person.enters(site.ticket(person.pass));
    person.hearsFrame("welcome");
    return person;
  }

  /** A socket for a seat, which has not entered yet. */
  public static Person connects(Site site, Pass pass) throws IOException {
    Line line =
        Line.open(site.server(), pass, Patience.of(Duration.ofSeconds(60)), Scissors.never());
    Person person = new Person(pass, line);
    Thread reader = new Thread(person::listen, "person");
    reader.setDaemon(true);
    reader.start();
    return person;
  }

  public Pass pass() {
    return pass;
  }

  public String seat() {
    return pass.seat();
  }

  public Line line() {
    return line;
  }

  public void enters(String ticket) throws IOException {
    sends(JSON.createObjectNode().put("type", "enter").put("ticket", ticket).toString());
  }

  /** Enters with the last entry of each channel that the other one has seen. */
  void entersWhere(Person before, String ticket) throws IOException {
    ObjectNode enter = JSON.createObjectNode().put("type", "enter").put("ticket", ticket);
    ArrayNode cursors = enter.putArray("cursors");
    before.lastEntries().values().forEach(last -> cursors.add(cursor(last)));
    sends(enter.toString());
    hearsFrame("welcome");
  }

  private static ObjectNode cursor(JsonNode entry) {
    return JSON.createObjectNode()
        .put("channel", entry.get("channel").asText())
        .put("seq", entry.get("seq").asLong())
        .put("epoch", entry.get("epoch").asText());
  }

  private Map<String, JsonNode> lastEntries() {
    Map<String, JsonNode> last = new LinkedHashMap<>();
    everything().stream()
        .filter(frame -> frame.has("seq") && frame.has("epoch"))
        .forEach(entry -> last.put(entry.get("channel").asText(), entry));
    return last;
  }

  /** The entries of a channel, in the order in which they came. */
  public List<JsonNode> entries(String channel) {
    return everything().stream()
        .filter(frame -> frame.has("epoch") && frame.path("channel").asText().equals(channel))
        .toList();
  }

  public List<Long> numbers(String channel) {
    return entries(channel).stream().map(entry -> entry.get("seq").asLong()).toList();
  }

  /** Sends any text as it is. */
  public Person sends(String text) throws IOException {
    line.send(text);
    return this;
  }

  /** Says something and waits for the answer. */
  public JsonNode says(String text) throws IOException {
    return asks("say", "text", text);
  }

  /** Asks for something, with fields as name, value, name, value…, and waits for the answer. */
  public JsonNode asks(String type, Object... fields) throws IOException {
    return asksAs(newAttempt(), type, fields);
  }

  public static String newAttempt() {
    return UUID.randomUUID().toString();
  }

  public JsonNode asksAs(String attempt, String type, Object... fields) throws IOException {
    int before = count();
    sends(command(attempt, type, fields));
    return awaits(
        before, frame -> frame.path("attempt").asText().equals(attempt) && isAnswer(frame));
  }

  public static String command(String attempt, String type, Object... fields) {
    ObjectNode command = JSON.createObjectNode().put("type", type).put("attempt", attempt);
    for (int i = 0; i < fields.length; i += 2) {
      command.set((String) fields[i], JSON.valueToTree(fields[i + 1]));
    }
    return command.toString();
  }

  private static boolean isAnswer(JsonNode frame) {
    return List.of("applied", "already", "conflict", "refused", "uncertain")
        .contains(frame.path("type").asText());
  }

  /** Waits for a message with this text, heard now or before. */
  public JsonNode hears(String text) {
    return awaits(0, frame -> frame.path("text").asText().equals(text) && frame.has("seq"));
  }

  /** Waits for a frame of this type, heard now or before. */
  public JsonNode hearsFrame(String type) {
    return awaits(0, frame -> frame.path("type").asText().equals(type));
  }

  public JsonNode hearsFrame(Predicate<JsonNode> which) {
    return awaits(0, which);
  }

  public int isClosedWith() {
    Awaitility.await().atMost(SOON.multipliedBy(2)).until(() -> closed().isPresent());
    return closed().getAsInt();
  }

  /** Whether the server has also let go of the line, a moment after its close frame. */
  public boolean isHungUp() throws IOException {
    try {
      line.read();
      return false;
    } catch (EOFException hungUp) {
      return true;
    }
  }

  public synchronized OptionalInt closed() {
    return closed;
  }

  /** Everything that came so far. */
  public synchronized List<JsonNode> everything() {
    return List.copyOf(heard);
  }

  public List<String> texts() {
    return everything().stream()
        .filter(f -> f.has("text"))
        .map(f -> f.get("text").asText())
        .toList();
  }

  /** Breaks the line without a word. */
  public void drops() {
    line.cut();
  }

  public void goes() {
    try {
      line.leave();
      isClosedWith();
    } catch (IOException gone) {
      // the line was gone already
    }
  }

  private synchronized int count() {
    return heard.size();
  }

  private JsonNode awaits(int from, Predicate<JsonNode> which) {
    return Awaitility.await()
        .alias("a frame; heard " + everything())
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> find(from, which), Optional::isPresent)
        .orElseThrow();
  }

  private synchronized Optional<JsonNode> find(int from, Predicate<JsonNode> which) {
    return heard.stream().skip(from).filter(which).findFirst();
  }

  private void listen() {
    try {
      Frame frame = line.read();
      while (frame.opcode() != Frame.CLOSE) {
        remember(frame);
        frame = line.read();
      }
      close(frame.closeCode());
    } catch (IOException broken) {
      close(1006);
    }
  }

  private synchronized void remember(Frame frame) throws IOException {
    if (frame.opcode() == Frame.TEXT) {
      heard.add(JSON.readTree(frame.text()));
    }
  }

  private synchronized void close(int code) {
    closed = OptionalInt.of(code);
  }
}
