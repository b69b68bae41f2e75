package org.wellnessconnection.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Programme;

/** What programs are answered, held against what they were told. */
class ApiServerTest {
  private static final Path WEB = Path.of("src/main/java/org/wellnessconnection/web");
  private static final Pattern ADDRESS =
      Pattern.compile("\\.(get|post)\\(\\s*\"(/api/[^\"]*)\"\\)");
  private static House house;
  private static JsonNode described;
  private static Session next;
  private static Session cancelled;

  @BeforeAll
  static void opens() throws Exception {
    house = Programme.opens();
    next = Programme.ahead(house, "evening").get(0);
    cancelled = Programme.ahead(house, "learners").get(2);
    Programme.cancels(house, cancelled);
    Programme.fills(house, next, 3);
    described = gets("/api/openapi.json").json();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @Test
  void everyAddressIsDescribedAndNothingElse() throws IOException {
    Set<String> paths = new TreeSet<>();
    described
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(it -> paths.add(it + " " + path.getKey())));

    assertThat(paths).isEqualTo(routes()).hasSize(4);
  }

  private static Set<String> routes() throws IOException {
    Set<String> routes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(WEB)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ADDRESS
            .matcher(Files.readString(file))
            .results()
            .map(it -> it.group(1) + " " + it.group(2).replaceAll(":(\\w+)", "{$1}"))
            .forEach(routes::add);
      }
    }
    return routes;
  }

  @ParameterizedTest
  @CsvSource({
    "/api/sessions, /api/sessions, 200",
    "/api/sessions?size=3&language=fr, /api/sessions, 200",
    "/api/sessions?audience=learners, /api/sessions, 200",
    "/api/sessions?size=0, /api/sessions, 400",
    "/api/sessions?format=yoga, /api/sessions, 422",
    "/api/sessions/NEXT, /api/sessions/{id}, 200",
    "/api/sessions/CANCELLED, /api/sessions/{id}, 200",
    "/api/sessions/nobody, /api/sessions/{id}, 404",
    "/api/openapi.json, /api/openapi.json, 200"
  })
  void anAnswerIsAsItIsDescribed(String asked, String path, int status) throws Exception {
    String real =
        asked.replace("NEXT", next.id().value()).replace("CANCELLED", cancelled.id().value());
    Answer answer = gets(real);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(Schema.faults(described, schema(path, status), answer.json())).isEmpty();
  }

  private static JsonNode schema(String path, int status) {
    JsonNode schema =
        described
            .path("paths")
            .path(path)
            .at("/get/responses/" + status + "/content/application~1json/schema");
    assertThat(schema.isMissingNode()).isFalse();
    return schema;
  }

  @Test
  void anAnswerThatIsNotAsDescribedIsFound() throws Exception {
    ObjectNode one = (ObjectNode) gets("/api/sessions/" + next.id()).json();
    one.put("starts", "2027-01-05T19:00-05:00").put("capacity", 10).put("places", "7");
    one.put("durationMinutes", 0).remove("zone");

    assertThat(Schema.faults(described, schema("/api/sessions/{id}", 200), one))
        .containsExactlyInAnyOrder(
            ": lacks zone",
            ": has capacity",
            "/starts: no time",
            "/places: not one of [open, few, waitlist, closed]",
            "/durationMinutes: too small");
  }

  @Test
  void aSessionIsToldWithItsTimeInItsZoneAndNoNumberOfPlaces() throws Exception {
    JsonNode one = gets("/api/sessions/" + next.id()).json();

    assertThat(one.path("starts").asText()).contains("T19:00:00-0");
    assertThat(OffsetDateTime.parse(one.path("starts").asText()).toInstant())
        .isEqualTo(next.when().starts());
    assertThat(one.path("zone").asText()).isEqualTo("America/Toronto");
    assertThat(one.path("durationMinutes").asInt()).isEqualTo(90);
    assertThat(one.path("places").asText()).isEqualTo("open");
    assertThat(one.path("title").path("fr").asText()).isEqualTo("Cercle du soir <b>");
    assertThat(one.toString()).doesNotContain(next.room().value(), "capacity", "AccountId");
  }

  @Test
  void whatIsCancelledSaysSo() throws Exception {
    JsonNode one = gets("/api/sessions/" + cancelled.id()).json();

    assertThat(one.path("status").asText()).isEqualTo("cancelled");
    assertThat(one.path("places").asText()).isEqualTo("closed");
    assertThat(one.path("sequence").asInt()).isEqualTo(1);
  }

  @Test
  void pageAfterPageEverySessionComesOnce() throws Exception {
    List<String> all = ids(gets("/api/sessions?size=100").json());
    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode part = gets("/api/sessions?size=7" + cursor).json();
      read.addAll(ids(part));
      cursor = part.has("next") ? "&cursor=" + part.path("next").asText() : "";
    } while (!cursor.isEmpty());

    assertThat(read).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThan(20);
  }

  private static List<String> ids(JsonNode part) {
    List<String> ids = new ArrayList<>();
    part.path("sessions").forEach(it -> ids.add(it.path("id").asText()));
    return ids;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size=0",
        "size=-1",
        "size=1000000000",
        "size=101",
        "size=1e1",
        "size=",
        "size=%00",
        "cursor=",
        "cursor=garbage",
        "cursor=99999999999999.AAAAAAAAAAAAAAAAAAAAAA",
        "cursor=-1.AAAAAAAAAAAAAAAAAAAAAA",
        "cursor=1.%3Cscript%3E",
        "size=5&cursor=1.AAAAAAAAAAAAAAAAAAAAAAA"
      })
  void aPartThatCannotBeIsRefusedAndNotRepeated(String query) throws Exception {
    Answer answer = gets("/api/sessions?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo("bad_page");
    assertThat(answer.body()).doesNotContain("garbage", "<script>", "1000000000");
  }

  @ParameterizedTest
  @CsvSource({
    "format=yoga, format",
    "format=, format",
    "language=de, language",
    "audience=LEARNERS, audience",
    "places=%3Cb%3E, places"
  })
  void aFilterThatIsNotThereIsRefusedByItsField(String query, String field) throws Exception {
    Answer answer = gets("/api/sessions?" + query);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.error()).isEqualTo("bad_filter");
    assertThat(answer.json().path("field").asText()).isEqualTo(field);
    assertThat(answer.body()).doesNotContain("yoga", "<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/sessions", "/api/openapi.json", "/programme.ics"})
  void whoeverHasItIsToldSoInAFewBytes(String path) throws Exception {
    Answer first = gets(path);
    String tag = first.header("etag").orElseThrow();
    Answer again = Caller.gets(house.address(), path, "If-None-Match: " + tag + "\r\n");

    assertThat(first.header("cache-control")).contains("public, max-age=60");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  private static Answer gets(String path) throws IOException {
    return Caller.gets(house.address(), path, "Accept: application/json\r\n");
  }
}
