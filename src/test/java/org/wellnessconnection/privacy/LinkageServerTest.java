package org.wellnessconnection.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.privacy.MeetAgain.Evening;
import org.wellnessconnection.story.House;

/**
 * People who meet again and again under other names. Nobody is in every session, so a word that
 * stands in some of them and not in all leads from one session to another; one that stands in all
 * is the same for everybody. Twenty sessions of fifty: {@code -Dlinkage.sessions=20
 * -Dlinkage.people=50}.
 */
class LinkageServerTest {
  private static final int SESSIONS = Integer.getInteger("linkage.sessions", 4);
  private static final int IN_EACH = Integer.getInteger("linkage.people", 24);
  private static final int PEOPLE = IN_EACH + 10;

  /** Of numbers drawn by lot one in a million is further from the mean. */
  private static final double SPREADS = 5;

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{6,}");
  private static final Pattern TIME = Pattern.compile("\\d{6,}|\\d{4}-\\d\\d-.*");

  /** Neutral names are drawn anew each time; their words are the same for everybody. */
  private static final Set<String> OFFERED = offered();

  private static House house;
  private static final List<Evening> EVENINGS = new ArrayList<>();
  private static final Map<String, String> COOKIES = new HashMap<>();
  private static final Set<String> ACCOUNTS = new HashSet<>();

  private static Set<String> offered() {
    try (var words = LinkageServerTest.class.getResourceAsStream("/naming/calm_en.txt")) {
      return new HashSet<>(List.of(new String(words.readAllBytes(), UTF_8).split("\\s+")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void everybodyMeets() throws Exception {
    house = House.opensWith(MeetAgain.programme(PEOPLE, SESSIONS));
    for (String person : MeetAgain.everybody(PEOPLE)) {
      COOKIES.put(person, house.cookie(person));
      ACCOUNTS.add(house.account(person).value());
    }
    Random lots = new Random(20);
    for (int session = 0; session < SESSIONS; session++) {
      EVENINGS.add(MeetAgain.meets(house, COOKIES, session, present(session, lots)));
    }
  }

  @AfterAll
  static void everybodyGoes() throws Exception {
    house.close();
  }

  /** Ten others stay away each time, and everybody comes in another order. */
  private static List<String> present(int session, Random lots) {
    List<String> people =
        IntStream.range(0, PEOPLE)
            .filter(n -> Math.floorMod(n - session * (PEOPLE - IN_EACH), PEOPLE) < IN_EACH)
            .mapToObj(MeetAgain::person)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(people, lots);
    return people;
  }

  private static Set<String> words(Evening evening) {
    Set<String> words =
        WORD.matcher(evening.received())
            .results()
            .map(found -> found.group())
            .filter(word -> !TIME.matcher(word).matches())
            .collect(Collectors.toCollection(HashSet::new));
    words.removeAll(evening.typed());
    words.removeAll(OFFERED);
    return words;
  }

  @Test
  void nothingThatAPeerReceivesStandsInTwoSessionsAndNotInAll() {
    List<Set<String>> received = EVENINGS.stream().map(LinkageServerTest::words).toList();
    assertThat(received).allMatch(words -> words.size() > IN_EACH);
    assertThat(linking(received)).isEmpty();
  }

  @Test
  void oneSeatThatCameAgainWouldBeFound() {
    List<Set<String>> received = EVENINGS.stream().map(LinkageServerTest::words).toList();
    String seat = EVENINGS.get(0).arrivals().get(7);
    received.get(3).add(seat);
    assertThat(linking(received)).containsExactly(seat);
  }

  private static List<String> linking(List<Set<String>> received) {
    Map<String, Integer> times = new HashMap<>();
    received.forEach(words -> words.forEach(word -> times.merge(word, 1, Integer::sum)));
    return times.entrySet().stream()
        .filter(word -> word.getValue() > 1 && word.getValue() < SESSIONS)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void whoSomebodyIsStandsNowhere() {
    for (Evening evening : EVENINGS) {
      assertThat(ACCOUNTS).noneMatch(evening.received()::contains);
      assertThat(COOKIES.values())
          .noneMatch(cookie -> evening.received().contains(cookie.split("=", 2)[1]));
      assertThat(evening.received()).doesNotContainPattern("p\\d+@example|(Given|Surname)\\d");
    }
  }

  /** The seats of all sessions are found by what they look like: nothing else does. */
  @Test
  void theSeatsAreThereToBeFound() {
    for (Evening evening : EVENINGS) {
      assertThat(evening.seats().values()).allMatch(evening.received()::contains);
      assertThat(evening.listed()).hasSize(IN_EACH + 1);
    }
  }

  @Test
  void peopleAreListedAsTheyCameAndInNoOrderOfTheirOwn() {
    for (Evening evening : EVENINGS) {
      assertThat(evening.listed()).isEqualTo(evening.arrivals());
    }
  }

  @Test
  void noSeatFollowsFromAnotherOrFromAnAccount() throws Exception {
    Derivations known = Derivations.of(ACCOUNTS, EVENINGS.stream().map(Evening::room).toList());
    List<String> seats = EVENINGS.stream().flatMap(it -> it.seats().values().stream()).toList();
    assertThat(seats).doesNotHaveDuplicates().noneMatch(known::derive);
    double far = SPREADS * 0.5 / Math.sqrt(seats.size());
    assertThat(Derivations.sharesOfOnes(seats)).allMatch(share -> Math.abs(share - 0.5) < far);
    assertThat(differences()).doesNotHaveDuplicates();
  }

  /**
   * What lies between the seats of one person in two sessions; a shift would be the same for all.
   */
  private static List<String> differences() {
    List<String> differences = new ArrayList<>();
    for (int next = 1; next < SESSIONS; next++) {
      Map<String, String> before = EVENINGS.get(next - 1).seats();
      EVENINGS
          .get(next)
          .seats()
          .forEach(
              (person, seat) -> {
                if (before.containsKey(person)) {
                  differences.add(Derivations.between(before.get(person), seat));
                }
              });
    }
    return differences;
  }
}
