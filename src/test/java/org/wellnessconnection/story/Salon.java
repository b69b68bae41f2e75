package org.wellnessconnection.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.wellnessconnection.programme.Shift;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.Snapshot;

/** A house with lounges: one that is open day and night, one for learners, one that is shut. */
public final class Salon {
  public static final String ALL_WEEK =
      """
            mon: ["00:00-24:00"]
            tue: ["00:00-24:00"]
            wed: ["00:00-24:00"]
            thu: ["00:00-24:00"]
            fri: ["00:00-24:00"]
            sat: ["00:00-24:00"]
            sun: ["00:00-24:00"]
      """;

  /** Cora may open lounges, too. */
  public static final String PEOPLE =
      """
      people:
        - {key: ada, name: Ada Tremblay}
        - {key: eli, name: Eli Roy}
        - {key: ana, name: Ana Silva}
        - {key: ben, name: Ben Cohen}
        - {key: cleo, name: Cléo Martin}
        - {key: cora, name: Cora Blais, roles: [coordinator]}
        - {key: sol, name: Sol Meyer, roles: [safety_lead]}
      """
          + House.OPEN_DOOR
          + """
      agreement: {en: [Kind.], fr: [Avec bonté.]}
      """;

  private static final String LOUNGES =
      PEOPLE
          + "lounges:\n"
          + lounge("tea", "The tea room <b>", "Le salon de thé <b>", ALL_WEEK)
          + lounge("learners", "The learners’ lounge", "Le salon des apprenants", ALL_WEEK)
          + "    audience: learners\n    history: PT24H\n"
          + lounge("shut", "The night room", "La salle de nuit", shut());

  private Salon() {}

  public static String lounge(String key, String english, String french, String hours) {
    return """
        - key: %s
          title: {en: "%s", fr: "%s"}
          about: {en: We talk., fr: On parle.}
          facilitators: [ada, eli, cora]
          zone: America/Toronto
          hours:
      """
            .formatted(key, english, french)
        + hours;
  }

  /** Only on the day after tomorrow. */
  private static String shut() {
    String day =
        Instant.now()
            .atZone(java.time.ZoneId.of("America/Toronto"))
            .plusDays(2)
            .getDayOfWeek()
            .name()
            .substring(0, 3)
            .toLowerCase(java.util.Locale.ROOT);
    return "      " + day + ": [\"19:00-21:30\"]\n";
  }

  public static House opens(String... options) throws Exception {
    return House.opensWith(LOUNGES, options);
  }

  /** What is known of a lounge's opening now. */
  public static Shift shift(House house, String lounge) throws Exception {
    return house.redisDoes(it -> it.shifts().all()).stream()
        .filter(it -> it.lounge().equals(lounge) && it.time().includes(Instant.now()))
        .max(Comparator.comparing(it -> it.time().opens()))
        .orElseThrow(() -> new NoSuchElementException(lounge));
  }

  public static String room(House house, String lounge) throws Exception {
    return shift(house, lounge).room().orElseThrow().value();
  }

  /** The room that follows on another one in the same hours, once it is there. */
  public static String nextRoom(House house, String lounge, String before) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(25))
        .until(() -> room(house, lounge), room -> !room.equals(before) && isMade(house, room));
  }

  private static boolean isMade(House house, String room) {
    try {
      Optional<Snapshot> made = house.redisDoes(it -> it.log().snapshot(new RoomId(room)));
      return made.isPresent();
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  public static List<Shift> shifts(House house) throws Exception {
    return house.redisDoes(it -> it.shifts().all());
  }
}
