package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.redis.RawRedis;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** An open room on two servers: Ana at the first, Ben at the second. Lines break, Redis dies. */
class ResumeServerTest {
  private static final Duration PROMISED = Duration.ofSeconds(5);

  private House house;
  private Person ana;
  private Person ben;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    ana = house.sends("ana", "open");
    ben = house.sends("ben", "open", 1);
    ana.hearsFrame(frame -> frame.path("name").asText().equals("Ben"));
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void aDroppedLineIsTakenUpAtTheOtherServerWithoutGapOrDouble() throws Exception {
    ana.says("one");
    ben.hears("one");
    ben.drops();
    ana.says("two");
    ana.says("three");

    Person again = house.brings(ben, 0);
    ana.says("four");
    again.hears("four");

    assertThat(again.texts()).containsExactly("two", "three", "four");
    assertThat(again.hearsFrame("welcome").get("resumed").asBoolean()).isTrue();
    isGapless(ben, again);
  }

  @Test
  void whoIsHereIsKnownAtBothServers() throws Exception {
    isHere(ana, Set.of(ana.seat(), ben.seat()));
    isHere(ben, Set.of(ana.seat(), ben.seat()));

    ben.goes();
    isHere(ana, Set.of(ana.seat()));
  }

  @Test
  void aServerThatGoesAwaySaysSoAndPeopleGoOnAtTheOther() throws Exception {
    ana.says("before");
    ben.hears("before");
    house.closes(1);

    assertThat(ben.isClosedWith()).isEqualTo(1001);
    Person again = house.brings(ben, 0);
    ana.says("after");
    again.hears("after");
    isGapless(ben, again);
    isHere(ana, Set.of(ana.seat(), ben.seat()));
  }

  @Test
  void withoutABellPeopleStillHear() throws Exception {
    for (int i = 0; i < 10; i++) {
      RawRedis.ask(house.redis(), "CLIENT KILL TYPE pubsub");
      assertThat(ana.says("message " + i).get("type").asText()).isEqualTo("applied");
    }

    for (int i = 0; i < 10; i++) {
      ben.hears("message " + i);
    }
    isGapless(ben);
  }

  @Test
  void afterRedisWasKilledTheConversationGoesOnWithoutAReset() throws Exception {
    ana.says("before");
    ben.hears("before");
    house.redis().kill();

    String attempt = Person.newAttempt();
    await().atMost(PROMISED).until(() -> isApplied(ana.asksAs(attempt, "say", "text", "after")));
    ben.hears("after");
    ben.says("I hear you");
    ana.hears("I hear you");
    isGapless(ana);
    isGapless(ben);
    assertThat(everythingHeardBy(ana, ben)).noneMatch(ResumeServerTest::isReset);
    assertThat(ben.texts()).containsExactly("before", "after", "I hear you");
  }

  @Test
  void whoRemembersALostHistoryStartsAnew() throws Exception {
    ana.says("one");
    ana.says("another history");
    ben.hears("another history");
    ben.drops();
    changesTheLastEntry(ben);

    Person again = house.brings(ben, 0);
    again.hears("another history");
    assertThat(again.everything())
        .map(frame -> frame.get("type").asText())
        .startsWith("reset", "welcome");
    assertThat(again.texts()).containsExactly("one", "another history");
    assertThat(again.hearsFrame("welcome").get("resumed").asBoolean()).isFalse();
  }

  @Test
  void whenHistoryIsLostEverybodyConnectedStartsAnew() throws Exception {
    ana.says("one");
    ben.hears("one");
    changesTheLastEntry(ben);
    RawRedis.ask(house.redis(), "CLIENT KILL TYPE pubsub");

    for (Person person : List.of(ana, ben)) {
      person.hearsFrame("reset");
      await().atMost(PROMISED).until(() -> frames(person, "welcome").size() == 2);
      assertThat(frames(person, "welcome").get(1).get("resumed").asBoolean()).isFalse();
      await().until(() -> person.texts().equals(List.of("one", "one")));
    }
  }

  @Test
  void aCursorTellsNothingAboutWhatIsNotForThisPerson() throws Exception {
    String epoch = ben.hearsFrame("entered").get("epoch").asText();
    Person curious = Person.connects(house.site(0), ben.pass());
    curious.sends(
        """
        {"type":"enter","ticket":"%s","cursors":[{"channel":"staff","seq":1,"epoch":"%s"}]}
        """
            .formatted(house.site(0).ticket(ben.pass()), epoch));

    assertThat(curious.hearsFrame("welcome").get("resumed").asBoolean()).isFalse();
    curious.goes();
  }

  /** As if Redis had lost it and somebody else had written another one in its place. */
  private void changesTheLastEntry(Person witness) throws Exception {
    List<Long> numbers = witness.numbers("group");
    String log = "{" + house.room("open") + "}:log:group " + numbers.get(numbers.size() - 1);
    String was = RawRedis.ask(house.redis(), "HGET " + log);
    String now = was.replaceFirst("\"epoch\":\"[0-9a-f]{8}\"", "\"epoch\":\"00000000\"");
    assertThat(now).isNotEqualTo(was);
    RawRedis.ask(house.redis(), "HSET " + log + " \"" + now.replace("\"", "\\\"") + "\"");
  }

  /** Each number of the group once, in order, over all the lines of one person. */
  private static void isGapless(Person... lines) {
    List<Long> numbers = new ArrayList<>();
    for (Person line : lines) {
      numbers.addAll(line.numbers("group"));
    }
    long first = numbers.get(0);
    assertThat(numbers)
        .containsExactlyElementsOf(
            LongStream.range(first, first + numbers.size()).boxed().toList());
  }

  private static void isHere(Person witness, Set<String> seats) {
    await().atMost(PROMISED).until(() -> lastHere(witness).equals(seats));
  }

  private static Set<String> lastHere(Person witness) {
    List<JsonNode> told = frames(witness, "here");
    return told.isEmpty()
        ? Set.of()
        : StreamSupport.stream(told.get(told.size() - 1).get("seats").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
  }

  private static List<JsonNode> frames(Person person, String type) {
    return person.everything().stream()
        .filter(frame -> frame.get("type").asText().equals(type))
        .toList();
  }

  private static List<JsonNode> everythingHeardBy(Person one, Person other) {
    List<JsonNode> all = new ArrayList<>(one.everything());
    all.addAll(other.everything());
    return all;
  }

  private static boolean isApplied(JsonNode answer) {
    return answer.get("type").asText().equals("applied");
  }

  private static boolean isReset(JsonNode frame) {
    return frame.get("type").asText().equals("reset");
  }
}
