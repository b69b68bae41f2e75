package org.wellnessconnection.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.redis.RawRedis;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/**
 * What was said in a session is nowhere any more once it is sealed: fifty texts, put through every
 * field that takes one, are looked for wherever they could have stayed.
 */
class EphemeralServerTest {
  private final Markers markers = new Markers();
  private final List<String> planted = new ArrayList<>();
  private final List<String> takenBack = new ArrayList<>();
  private DebugLog log;
  private House house;
  private Person ada;
  private Person ana;
  private Person ben;

  @BeforeEach
  void opens() throws Exception {
    log = new DebugLog();
    house = House.opens();
    ada = house.sendsAs("ada", "circle", planted(markers::name));
    ana = comesIn("ana");
    ben = comesIn("ben");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
    log.close();
  }

  @Test
  void whatWasSaidIsNowhereOnceTheSessionIsSealed() throws Exception {
    conversation();
    writeAnew();
    regrets();
    assertThat(planted).hasSize(50);
    assertThat(scan().in(house.redisKeys().getBytes(UTF_8)).found())
        .containsAll(theOthers())
        .doesNotContainAnyElementsOf(takenBack);
    assertThat(scan().decoded(house.redisFiles()).found()).containsAll(planted);
    assertThat(scan().raw(house.redisFiles()).found())
        .as("hidden by compression")
        .hasSizeLessThan(50);

    ada.asks("end");
    Receipt receipt = house.purges("circle");

    assertThat(receipt.proven()).isPresent();
    assertThat(scan().in(house.redisKeys().getBytes(UTF_8)).found()).isEmpty();
    assertThat(scan().raw(house.redisFiles()).found()).isEmpty();
    assertThat(scan().decoded(house.redisFiles()).found()).isEmpty();
    assertThat(scan().in(pagesOf("ana")).found()).isEmpty();
  }

  @Test
  void theLogsNeverHadAnyOfIt() throws Exception {
    conversation();
    regrets();
    ada.asks("end");
    house.purges("circle");
    LoggerFactory.getLogger("control").debug("this one is logged: {}", planted.get(7));

    assertThat(log.text().length).isGreaterThan(1_000);
    assertThat(scan().in(log.text()).found()).containsExactly(planted.get(7));
  }

  /** Forty-five texts, said and noted by everybody. */
  private void conversation() throws Exception {
    List<Person> people = List.of(ada, ana, ben, comesIn("cleo"), eli());
    for (Person person : people) {
      for (Supplier<String> kind : kinds()) {
        person.says(planted(kind));
      }
    }
    ana.asks("note", "text", planted(markers::escaped));
    ben.asks("note", "text", planted(markers::accented));
    ada.asks("note", "text", planted(markers::plain), "seat", ana.seat());
    ada.asks("note", "text", planted(markers::lengthy), "seat", ben.seat());
    while (planted.size() < 45) {
      people.get(planted.size() % 5).says(planted(markers::faces));
    }
  }

  private List<Supplier<String>> kinds() {
    return List.of(
        markers::plain,
        markers::accented,
        markers::faces,
        markers::escaped,
        markers::lengthy,
        markers::plain);
  }

  /** Five texts that are said and then taken away again. */
  private void regrets() throws Exception {
    for (Supplier<String> kind : kinds().subList(0, 2)) {
      ana.asks("withdraw", "channel", "group", "of", number(ana.says(takenBack(kind))));
      ada.asks("hide", "of", number(ben.says(takenBack(kind))), "reason", "unkind");
    }
    JsonNode noted = ana.asks("note", "text", takenBack(markers::faces));
    ana.asks("withdraw", "channel", "seat:" + ana.seat(), "of", number(noted));
  }

  private static long number(JsonNode applied) {
    return applied.get("seq").asLong();
  }

  private Person comesIn(String person) throws Exception {
    Person coming = house.sendsAs(person, "circle", planted(markers::name));
    ada.asks("admit", "seat", coming.seat());
    return coming;
  }

  private Person eli() throws Exception {
    return house.sendsAs("eli", "circle", planted(markers::name));
  }

  /**
   * So that the texts are in a snapshot, packed, and not only in the commands that brought them.
   */
  private void writeAnew() {
    RawRedis.ask(house.redis(), "BGREWRITEAOF");
    await()
        .until(
            () ->
                Stream.of("aof_rewrite_in_progress:0", "aof_rewrites:1")
                    .allMatch(RawRedis.lines(house.redis(), "INFO persistence")::contains));
  }

  private byte[] pagesOf(String person) throws Exception {
    String cookie = "Cookie: " + house.cookie(person) + "\r\nAccept: text/html\r\n";
    return Stream.of("/", "/rooms/" + house.room("circle"))
        .map(path -> page(path, cookie))
        .reduce("", String::concat)
        .getBytes(UTF_8);
  }

  private String page(String path, String headers) {
    try {
      return Caller.gets(house.address(), path, headers).body();
    } catch (java.io.IOException unreachable) {
      throw new java.io.UncheckedIOException(unreachable);
    }
  }

  private MarkerScan scan() {
    return new MarkerScan(planted);
  }

  private Set<String> theOthers() {
    Set<String> others = new java.util.LinkedHashSet<>(planted);
    takenBack.forEach(others::remove);
    return others;
  }

  private String takenBack(Supplier<String> kind) {
    String marker = planted(kind);
    takenBack.add(marker);
    return marker;
  }

  private String planted(Supplier<String> kind) {
    String marker = kind.get();
    planted.add(marker);
    return marker;
  }
}
