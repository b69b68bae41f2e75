package org.wellnessconnection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.privacy.Markers;
import org.wellnessconnection.redis.RawRedis;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportedMessage;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Somebody reports something: it is frozen and locked, and the room knows nothing of it. */
class ReportServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Markers markers = new Markers();
  private House house;
  private Person ada;
  private Person ana;
  private Person ben;
  private String path;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    path = "/rooms/" + house.room("open") + "/report";
    ada = house.sends("ada", "open");
    ben = house.sends("ben", "open");
    ana = house.sends("ana", "open");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private Answer reports(Person who, String body) throws IOException {
    String headers = "Cookie: " + who.pass().cookie() + "\r\nContent-Type: application/json\r\n";
    return Caller.posts(house.address(), path, headers, body);
  }

  private static String about(String about, Consumer<ObjectNode> more) {
    ObjectNode body = JSON.createObjectNode().put("attempt", "attempt-one").put("kind", "unkind");
    more.accept(body.put("about", about));
    return body.toString();
  }

  private static String message(long number) {
    return about("message", body -> body.put("of", number));
  }

  private List<Long> says(int count, List<String> said) throws IOException {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      said.add(i % 2 == 0 ? markers.plain() : markers.accented());
      numbers.add((i % 2 == 0 ? ben : ada).says(said.get(i)).get("seq").asLong());
    }
    return numbers;
  }

  @Test
  void onceTheSessionIsSealedExactlyTheExcerptIsLeftAndNoneOfItInClear() throws Exception {
    List<String> said = new ArrayList<>();
    List<Long> numbers = says(20, said);
    assertThat(reports(ana, message(numbers.get(10))).status()).isEqualTo(200);
    ada.asks("end");
    assertThat(house.purges("open").proven()).isPresent();

    Report report = house.reports().get(0);
    assertThat(report.evidence().excerpt().messages())
        .map(ReportedMessage::text)
        .containsExactlyElementsOf(said.subList(5, 16));
    assertThat(report.evidence().accused().map(report.evidence()::nameOf)).contains("Ben");
    assertThat(
            new MarkerScan(said)
                .in(house.redisKeys().getBytes(UTF_8))
                .raw(house.redisFiles())
                .decoded(house.redisFiles())
                .found())
        .isEmpty();
  }

  @Test
  void theOneWhoIsReportedHearsTheVerySameAsEverybody() throws Exception {
    Person cleo = house.sends("cleo", "open");
    long number = ben.says("something unkind").get("seq").asLong();
    cleo.hears("something unkind");
    int before = ben.everything().size();

    assertThat(reports(ana, message(number)).status()).isEqualTo(200);
    assertThat(
            reports(
                    ana,
                    about(
                        "seat", body -> body.put("attempt", "attempt-two").put("seat", ben.seat())))
                .status())
        .isEqualTo(200);
    ana.says("and now the next thing");

    for (Person person : List.of(ada, ben, cleo)) {
      person.hears("and now the next thing");
    }
    assertThat(ben.everything().subList(before, ben.everything().size()))
        .filteredOn(frame -> !frame.path("type").asText().equals("here"))
        .singleElement()
        .isEqualTo(cleo.hears("and now the next thing"));
    assertThat(ben.entries("group")).endsWith(tail(cleo)).endsWith(tail(ada));
    assertThat(ben.entries("seat:" + ben.seat())).hasSize(1);
  }

  private static JsonNode[] tail(Person of) {
    List<JsonNode> entries = of.entries("group");
    return entries.subList(entries.size() - 2, entries.size()).toArray(JsonNode[]::new);
  }

  @Test
  void theSameAttemptIsOneReportAndAnotherContentIsAConflict() throws Exception {
    long number = ben.says("something unkind").get("seq").asLong();
    Answer first = reports(ana, message(number));
    Answer again = reports(ana, message(number));

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(house.reports()).hasSize(1);
    assertThat(reports(ana, about("session", body -> {})).error()).isEqualTo("attempt_conflict");
  }

  /** A server that dies after it kept a report, and before it listed it, has answered nobody. */
  @Test
  void whatWasKeptAndNotListedIsListedWhenItIsSentAgain() throws Exception {
    long number = ben.says("something unkind").get("seq").asLong();
    Answer first = reports(ana, message(number));
    RawRedis.ask(house.redis(), "DEL reports");
    assertThat(house.reports()).isEmpty();

    assertThat(reports(ana, message(number)).body()).isEqualTo(first.body());
    assertThat(house.reports()).hasSize(1);
  }

  @Test
  void whatTheReporterNeverHeardIsNotThere() throws Exception {
    long number = ben.says("before Cleo came").get("seq").asLong();
    Person cleo = house.sends("cleo", "open");
    long later = ben.says("now Cleo hears").get("seq").asLong();

    assertThat(reports(cleo, message(number)).error()).isEqualTo("no_such_message");
    assertThat(reports(cleo, message(later)).status()).isEqualTo(200);
    assertThat(house.reports().get(0).evidence().excerpt().messages())
        .extracting(ReportedMessage::text)
        .containsExactly("now Cleo hears");
  }

  @Test
  void tenADayAreEnough() throws Exception {
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      String attempt = "attempt-" + i;
      answers.add(reports(ana, about("session", body -> body.put("attempt", attempt))).status());
    }
    assertThat(answers)
        .isEqualTo(IntStream.range(0, 11).mapToObj(i -> i < 10 ? 200 : 429).toList());
  }
}
