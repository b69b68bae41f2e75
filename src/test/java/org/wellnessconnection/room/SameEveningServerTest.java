package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Whether anybody asked for support is nothing that a third person could find out. */
class SameEveningServerTest {
  private final List<String> attempts = new ArrayList<>();

  @Test
  void theGroupHearsTheSameWithAndWithoutARequest() throws Exception {
    List<String> without = evening(Trouble.NONE);

    assertThat(without).hasSizeGreaterThan(8);
    assertThat(evening(Trouble.SUPPORT)).isEqualTo(without);
    assertThat(evening(Trouble.WORRY_ABOUT_BEN)).isEqualTo(without);
  }

  private enum Trouble {
    NONE,
    SUPPORT,
    WORRY_ABOUT_BEN
  }

  /** All that Ben receives from the moment everybody is there, and when he comes again. */
  private List<String> evening(Trouble trouble) throws Exception {
    try (House house = House.opens()) {
      Person ada = house.sends("ada", "open");
      Person eli = house.sends("eli", "open");
      Person ana = house.sends("ana", "open");
      Person ben = house.sends("ben", "open");
      ben.hearsFrame(frame -> frame.path("seats").size() == 4);
      List<String> heard = played(trouble, List.of(ada, eli, ana, ben), house);
      Map<String, String> names =
          Map.of(ada.seat(), "ADA", eli.seat(), "ELI", ana.seat(), "ANA", ben.seat(), "BEN");
      return heard.stream().map(text -> without(text, names, house)).toList();
    }
  }

  private List<String> played(Trouble trouble, List<Person> all, House house) throws Exception {
    Person ana = all.get(2);
    Person ben = all.get(3);
    says(ana, "good evening");
    ben.hears("good evening");
    happens(trouble, all);
    says(ana, "thank you all");
    ben.hears("thank you all");
    List<JsonNode> frames = new ArrayList<>(ben.everything());
    Person again = house.brings(ben, 0);
    says(ana, "good night");
    again.hears("good night");
    frames.addAll(again.everything());
    List<String> heard = new ArrayList<>();
    frames.stream().filter(frame -> !isHere(frame)).map(JsonNode::toString).forEach(heard::add);
    heard.add(lastSeen(frames));
    return heard;
  }

  /** How often it is told who is connected depends on the moment; what is told last does not. */
  private static String lastSeen(List<JsonNode> frames) {
    return frames.stream()
        .filter(SameEveningServerTest::isHere)
        .reduce((before, last) -> last)
        .map(here -> "here: " + here.get("seats").size())
        .orElseThrow();
  }

  private void happens(Trouble trouble, List<Person> all) throws Exception {
    Person ada = all.get(0);
    Person ana = all.get(2);
    switch (trouble) {
      case NONE -> says(ana, "a quiet evening");
      case SUPPORT -> {
        done(ana.asks("support", "kind", "unsafe"));
        String id = ada.hearsFrame("case").at("/request/id").asText();
        done(ada.asks("see", "case", id));
        done(ada.asks("take", "case", id));
        done(ada.asks("case_note", "case", id, "text", "calm"));
        done(ada.asks("emergency", "case", id));
        done(ada.asks("resolve", "case", id, "followUp", "none"));
        says(ana, "a quiet evening");
      }
      case WORRY_ABOUT_BEN -> {
        done(ana.asks("worried", "seat", all.get(3).seat(), "text", "He is pale."));
        done(ada.asks("take", "case", ada.hearsFrame("case").at("/request/id").asText()));
        says(ana, "a quiet evening");
      }
    }
  }

  private static void done(JsonNode answer) {
    assertThat(answer.get("type").asText()).isEqualTo("applied");
  }

  private void says(Person person, String text) throws Exception {
    String attempt = Person.newAttempt();
    attempts.add(attempt);
    done(person.asksAs(attempt, "say", "text", text));
  }

  /** Leaves only what the same evening has in common with itself: no random ids, no clock. */
  private String without(String frame, Map<String, String> names, House house) {
    String same = frame.replaceAll("\"(at|epoch)\":\"?[0-9a-f]+\"?", "\"$1\":0");
    for (Map.Entry<String, String> name : names.entrySet()) {
      same = same.replace(name.getKey(), name.getValue());
    }
    for (String attempt : attempts) {
      same = same.replace(attempt, "ATTEMPT");
    }
    return same.replace(room(house), "ROOM");
  }

  private static String room(House house) {
    try {
      return house.room("open");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isHere(JsonNode frame) {
    return frame.get("type").asText().equals("here");
  }
}
