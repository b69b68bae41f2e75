package org.wellnessconnection.load.pretend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A room in memory: it keeps one channel in order, and breaks one promise if a fault is planted.
 */
final class PretendRoom {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EPOCH = "0000000a";
  private static final int UNLUCKY = 30;

  private final Plant plant;
  private final List<String> log = new ArrayList<>();
  private final Map<String, Integer> tries = new HashMap<>();
  private final Map<String, Integer> doors = new HashMap<>();
  private final Map<String, Consumer<String>> listeners = new LinkedHashMap<>();
  private final Map<String, String> heldBack = new HashMap<>();
  private int forgotten;

  PretendRoom(Plant plant) {
    this.plant = plant;
  }

  synchronized void admit(String seat, String role) {
    ObjectNode entry = entry("entered").put("seat", seat).put("name", seat).put("role", role);
    doors.put(seat, log.size());
    keep(entry);
  }

  /** Somebody comes in with a cursor, or with 0 for none. */
  synchronized void enter(String seat, int cursor, Consumer<String> listener) {
    boolean resumed = cursor > 0;
    listeners.put(seat, listener);
    ObjectNode welcome = JSON.createObjectNode().put("type", "welcome").put("resumed", resumed);
    welcome.putObject("you").put("status", "admitted");
    welcome.putArray("channels").addObject().put("name", "group").put("seq", log.size());
    listener.accept(welcome.toString());
    int from = resumed ? cursor : doors.get(seat);
    if (plant == Plant.ECHOES && resumed) {
      from--;
    }
    log.subList(from, log.size()).forEach(listener);
  }

  synchronized void leave(String seat, Consumer<String> listener) {
    listeners.remove(seat, listener);
  }

  synchronized void say(String seat, JsonNode frame, Consumer<String> speaker) {
    String attempt = frame.get("attempt").asText();
    Integer seq = plant == Plant.REPEATS ? null : tries.get(attempt);
    if (seq == null) {
      seq = log.size() + 1;
      tries.put(attempt, seq);
      if (plant != Plant.FORGETS || ++forgotten % 7 != 0) {
        keep(
            entry("said")
                .put("seat", seat)
                .put("text", frame.get("text").asText())
                .put("attempt", attempt));
      }
    }
    ObjectNode answer = JSON.createObjectNode().put("type", "applied").put("attempt", attempt);
    speaker.accept(answer.put("channel", "group").put("seq", seq).put("at", seq).toString());
  }

  private void keep(ObjectNode entry) {
    int seq = log.size() + 1;
    String line = entry.put("seq", seq).put("at", seq).toString();
    log.add(line);
    listeners.forEach((seat, listener) -> tell(seat, listener, line, seq));
  }

  private void tell(String seat, Consumer<String> listener, String line, int seq) {
    boolean unlucky = doors.get(seat) > 0 && seq == UNLUCKY;
    if (unlucky && plant == Plant.SKIPS) {
      return;
    }
    if (unlucky && plant == Plant.SWAPS) {
      heldBack.put(seat, line);
      return;
    }
    listener.accept(line);
    if (heldBack.containsKey(seat)) {
      listener.accept(heldBack.remove(seat));
    }
  }

  private static ObjectNode entry(String type) {
    return JSON.createObjectNode().put("type", type).put("channel", "group").put("epoch", EPOCH);
  }
}
