package org.wellnessconnection.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** The same people in one session after another, each time under another name. */
final class MeetAgain {
  private MeetAgain() {}

  /**
   * What could be received in one session.
   *
   * @param typed what people typed themselves, and what clients drew by lot
   * @param seats by person
   * @param arrivals the seats as they came in, the facilitator first
   * @param listed the seats as the last one to come in is told of them
   */
  record Evening(
      String room,
      String received,
      Set<String> typed,
      Map<String, String> seats,
      List<String> arrivals,
      List<String> listed) {}

  static String person(int number) {
    return "p" + number;
  }

  static List<String> everybody(int people) {
    return Stream.concat(
            Stream.of("ada"), IntStream.range(0, people).mapToObj(MeetAgain::person))
        .toList();
  }

  static String programme(int people, int sessions) {
    StringBuilder yaml = new StringBuilder("people:\n  - {key: ada, name: Ada Lead}\n");
    for (int n = 0; n < people; n++) {
      yaml.append("  - {key: p%d, name: Given%d Surname%d, mail: p%d@example.org}\n".formatted(n, n, n, n));
    }
    yaml.append("sessions:\n");
    for (int n = 0; n < sessions; n++) {
      yaml.append(
          """
            - key: s%d
              title: {en: An evening, fr: Une rencontre}
              format: drop_in
              admission: automatic
              facilitators: [ada]
              agreement: {en: [Kind.], fr: [Avec bonté.]}
          """
              .formatted(n));
    }
    return yaml.toString();
  }

  /** All words are of one kind in all sessions, so that what differs is not what was done. */
  static Evening meets(House house, Map<String, String> cookies, int session, List<String> present)
      throws Exception {
    String room = house.room("s" + session);
    Notes notes = new Notes(room);
    Person ada = house.lets(cookies.get("ada"), room, notes.name());
    notes.comes("ada", ada.seat());
    Person first = comes(house, cookies, room, notes, present.get(0));
    for (String person : present.subList(1, present.size() - 1)) {
      Pass pass = house.site(0).takeSeat(room, cookies.get(person), notes.name());
      notes.comes(person, pass.seat());
    }
    String last = present.get(present.size() - 1);
    String path = "/rooms/" + room;
    notes.reads(page(house, path, cookies.get("ada")));
    notes.reads(Caller.posts(house.address(), path + "/seat", json(cookies.get(last)), "{}"));
    Person late = comes(house, cookies, room, notes, last);
    notes.reads(page(house, path, cookies.get("ada")));
    notes.reads(Caller.posts(house.address(), path + "/ticket", json(cookies.get(last)), "{}"));
    talk(ada, first, late);
    notes.hears(first);
    notes.hears(late);
    List<String> listed = listed(late);
    Stream.of(ada, first, late).forEach(Person::goes);
    return notes.evening(listed);
  }

  private static Person comes(
      House house, Map<String, String> cookies, String room, Notes notes, String who)
      throws Exception {
    Person person = house.lets(cookies.get(who), room, notes.name());
    notes.comes(who, person.seat());
    return person;
  }

  private static void talk(Person ada, Person first, Person late) throws Exception {
    first.says("Hello, everybody");
    late.says("Good evening");
    ada.says("Welcome, you two");
    late.asks("raise_hand");
    late.asks("note", "text", "May I ask something");
    late.asks("step_away");
    late.asks("come_back");
    late.asks("support", "kind", "moment");
    first.hears("Welcome, you two");
    late.hears("Welcome, you two");
    first.hearsFrame("came_back");
  }

  private static Answer page(House house, String path, String cookie) throws Exception {
    return Caller.gets(house.address(), path, "Accept: text/html\r\nCookie: " + cookie + "\r\n");
  }

  private static String json(String cookie) {
    return "Content-Type: application/json\r\nCookie: " + cookie + "\r\n";
  }

  private static List<String> listed(Person late) {
    List<String> seats = new ArrayList<>();
    for (JsonNode person : late.hearsFrame("welcome").get("people")) {
      seats.add(person.get("seat").asText());
    }
    return seats;
  }

  /** Everything written down of one session. */
  private static final class Notes {
    private final String room;
    private final StringBuilder received = new StringBuilder();
    private final Set<String> typed = new HashSet<>();
    private final Map<String, String> seats = new HashMap<>();
    private final List<String> arrivals = new ArrayList<>();

    Notes(String room) {
      this.room = room;
    }

    /** Letters by lot, so that no two names look alike. */
    String name() {
      String name = Id.random().replaceAll("[^a-hk-ln-z]", "");
      String enough = "Q" + name + "u" + letters(typed.size());
      typed.add(enough);
      return enough;
    }

    private static String letters(int number) {
      return "" + (char) ('a' + number / 8) + "y" + (char) ('p' + number % 8);
    }

    void comes(String person, String seat) {
      seats.put(person, seat);
      arrivals.add(seat);
    }

    void reads(Answer answer) {
      received.append(answer.headers()).append('\n').append(answer.body()).append('\n');
    }

    void hears(Person person) {
      person.everything().forEach(frame -> received.append(frame).append('\n'));
    }

    Evening evening(List<String> listed) {
      return new Evening(
          room, received.toString(), Set.copyOf(typed), Map.copyOf(seats), arrivals, listed);
    }
  }
}
