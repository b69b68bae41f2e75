package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Nobody has a seat after a refusal, and everybody is told why in a word that stays the same. */
class SeatServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "Content-Type: application/json\r\n";
  private static House house;
  private static String room;
  private static String cleo;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
    room = "/rooms/" + house.room("open");
    cleo = "Cookie: " + house.cookie("cleo") + "\r\n";
    house.site(0).takeSeat(house.room("open"), house.cookie("ben"), "Ben");
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer asks(String path, String body) throws IOException {
    return Caller.posts(house.address(), path, cleo + TYPE, body);
  }

  private static void isRefused(Answer answer, int status, String code) throws IOException {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.error()).isEqualTo(code);
    assertThat(asks(room + "/ticket", "{}").status()).as("no seat was taken").isEqualTo(404);
  }

  private static String named(String name) {
    return JSON.createObjectNode().put("name", name).put("agreed", true).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "'', bad_json",
    "'{', bad_json",
    "'[]', bad_json",
    "'null', bad_json",
    "'{\"name\":\"Cleo\",\"agreed\":true} x', bad_json",
    "'{\"agreed\":true}', missing_field",
    "'{\"name\":\"Cleo\"}', missing_field",
    "'{\"name\":1,\"agreed\":true}', bad_field",
    "'{\"name\":null,\"agreed\":true}', bad_field",
    "'{\"name\":\"Cleo\",\"agreed\":\"yes\"}', bad_field",
    "'{\"name\":\"Cleo\",\"agreed\":1}', bad_field",
    "'{\"name\":\"Cleo\",\"agreed\":true,\"shows\":\"career\"}', bad_field",
    "'{\"name\":\"Cleo\",\"agreed\":true,\"shows\":[\"mail\"]}', bad_field",
    "'{\"name\":\"Cleo\",\"agreed\":true,\"shows\":[{\"career\":\"fellow\"}]}', bad_field",
    "'{\"name\":\"Cleo\",\"agreed\":true,\"role\":\"facilitator\"}', unknown_field",
    "'{\"name\":\"Cleo\",\"agreed\":true,\"__proto__\":{}}', unknown_field",
    "'{\"name\":\"Cleo\",\"agreed\":true,\"constructor\":{}}', unknown_field",
    "'{\"name\":\"Cleo\",\"name\":\"Ada\",\"agreed\":true}', duplicate_field"
  })
  void aBodyThatIsNotWhatWasAskedForIsMalformed(String body, String code) throws IOException {
    isRefused(asks(room + "/seat", body), 400, code);
  }

  @Test
  void theGroupSeesWhatIsTickedAndNothingElse() throws Exception {
    saysOfThemselves("dora");
    saysOfThemselves("ana");
    sits("dora", ",\"shows\":[\"career\"]");
    sits("ana", "");
    Map<String, String> shown = new HashMap<>();
    for (JsonNode person : house.sends("ben", "open").hearsFrame("welcome").get("people")) {
      shown.put(person.get("name").asText(), person.path("shows").toString());
    }
    assertThat(shown)
        .containsEntry("Dora", "{\"career\":\"resident\"}")
        .containsEntry("Ana", "")
        .containsEntry("Ben", "");
  }

  private static void saysOfThemselves(String person) throws Exception {
    AccountId account = house.account(person);
    house.redisDoes(
        redis ->
            redis
                .members()
                .change(
                    account,
                    it ->
                        it.withProfile(
                            it.profile()
                                .withStage(Optional.of(CareerStage.RESIDENT))
                                .withProvince(Jurisdiction.QC))));
  }

  private static void sits(String person, String shows) throws Exception {
    String cookie = "Cookie: " + house.cookie(person) + "\r\n";
    String name = person.substring(0, 1).toUpperCase(Locale.ROOT) + person.substring(1);
    String body = "{\"name\":\"" + name + "\",\"agreed\":true" + shows + "}";
    assertThat(Caller.posts(house.address(), room + "/seat", cookie + TYPE, body).status())
        .isEqualTo(200);
  }

  @Test
  void aDeepBodyOrAFormIsBadJson() throws IOException {
    isRefused(asks(room + "/seat", "[".repeat(10_000)), 400, "bad_json");
    String form = cleo + "Content-Type: application/x-www-form-urlencoded\r\n";
    isRefused(
        Caller.posts(house.address(), room + "/seat", form, "name=Cleo&agreed=true"),
        400,
        "bad_json");
    isRefused(Caller.posts(house.address(), room + "/seat", cleo, ""), 400, "bad_json");
  }

  @ParameterizedTest
  @CsvSource({
    "'', bad_name",
    "' ', bad_name",
    "A, bad_name",
    "<script>alert(1)</script>, name_reaches_you",
    "'\"><img src=x onerror=alert(1)>', name_signs",
    "Ada\u202E, name_signs",
    "A\u200Bda, name_signs",
    "'Ada\u0000', name_signs",
    "'A\nda', name_signs",
    "javascript:alert(1), name_signs",
    "Facilitator, name_reserved",
    "(Facilitator), name_reserved",
    "Fаcilitator, name_reserved",
    "Animatrice, name_reserved",
    "ada@example.com, name_reaches_you",
    "514 555 0199, name_number",
    "Аda, name_scripts",
    "😀😀, name_signs",
    "\uD800\uDC00a, name_signs",
    "a\uFEFFb, name_signs"
  })
  void aNameThatMisleadsIsRefusedAndNotSaidBack(String name, String code) throws IOException {
    Answer answer = asks(room + "/seat", named(name));
    isRefused(answer, 422, code);
    assertThat(answer.json().get("field").asText()).isEqualTo("name");
    assertThat(answer.body()).doesNotContain("alert").doesNotContain("example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada", "ADA", "Ådа", "A-d-a"})
  void theNameOfWhoLeadsIsTheirsBeforeTheyCome(String name) throws IOException {
    String code = name.contains("а") ? "name_scripts" : "name_taken";
    assertThat(asks(room + "/seat", named(name)).error()).isEqualTo(code);
  }

  @Test
  void aNameIsAsLongAsItsLimit() throws IOException {
    isRefused(asks(room + "/seat", named("a".repeat(33))), 422, "bad_name");
    isRefused(asks(room + "/seat", named("a".repeat(16_000))), 422, "bad_name");
    isRefused(asks(room + "/seat", named("e" + "\u0301".repeat(500))), 422, "bad_name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ben", "BEN", "ben", "Bén", "B en"})
  void aNameThatLooksLikeAnothersIsTaken(String name) throws IOException {
    isRefused(asks(room + "/seat", named(name)), 409, "name_taken");
  }

  @Test
  void aNameStaysTheSameForTheWholeSession() throws Exception {
    String ben = "Cookie: " + house.cookie("ben") + "\r\n" + TYPE;
    Answer again = Caller.posts(house.address(), room + "/seat", ben, named("Somebody Else"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("name").asText()).isEqualTo("Ben");
  }

  @Test
  void whoDoesNotAgreeStaysOutside() throws IOException {
    isRefused(asks(room + "/seat", "{\"name\":\"Cleo\",\"agreed\":false}"), 422, "not_agreed");
  }

  @Test
  void aTicketTakesAnEmptyObject() throws IOException {
    assertThat(asks(room + "/ticket", "{\"seat\":\"x\"}").error()).isEqualTo("unknown_field");
    assertThat(asks(room + "/ticket", "").error()).isEqualTo("bad_json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "AAAAAAAAAAAAAAAAAAAAAA", "{a}", "%00", "..%2f"})
  void aRoomThatIsNoneHasNoSeats(String other) throws IOException {
    isRefused(asks("/rooms/" + other + "/seat", named("Cleo")), 404, "not_found");
    isRefused(asks("/rooms/" + other + "/ticket", "{}"), 404, "not_found");
  }

  @Test
  void whoIsNotSignedInIsToldSo() throws IOException {
    Answer answer = Caller.posts(house.address(), room + "/seat", TYPE, named("Cleo"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.error()).isEqualTo("not_signed_in");
  }
}
