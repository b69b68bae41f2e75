package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** What cannot be reported is refused in a word that stays the same, and nothing is kept. */
class ReportRefusalsServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "Content-Type: application/json\r\n";
  private static House house;
  private static String path;
  private static String ana;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
    path = "/rooms/" + house.room("open") + "/report";
    ana = house.sends("ana", "open").pass().cookie();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer reports(String body) throws IOException {
    return Caller.posts(house.address(), path, "Cookie: " + ana + "\r\n" + TYPE, body);
  }

  private static String about(String about, Consumer<ObjectNode> more) {
    ObjectNode body = JSON.createObjectNode().put("attempt", "attempt-one").put("kind", "unkind");
    more.accept(body.put("about", about));
    return body.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'kind':'unkind','about':'session'} | missing_field | 400",
        "{'attempt':'attempt-one','about':'session'} | bad_reason | 422",
        "{'attempt':'attempt-one','kind':'rude','about':'session'} | bad_reason | 422",
        "{'attempt':'attempt-one','kind':1,'about':'session'} | bad_field | 400",
        "{'attempt':'short','kind':'unkind','about':'session'} | bad_id | 400",
        "{'attempt':'attempt-one','kind':'unkind','about':'room'} | bad_field | 400",
        "{'attempt':'attempt-one','kind':'unkind'} | missing_field | 400",
        "{'attempt':'attempt-one','kind':'unkind','about':'message'} | missing_field | 400",
        "{'attempt':'attempt-one','kind':'unkind','about':'message','of':-1} | bad_number | 400",
        "{'attempt':'attempt-one','kind':'unkind','about':'message','of':9007199254740991} | no_such_message | 422",
        "{'attempt':'attempt-one','kind':'unkind','about':'message','of':1} | no_such_message | 422",
        "{'attempt':'attempt-one','kind':'unkind','about':'seat','seat':'x'} | bad_id | 400",
        "{'attempt':'attempt-one','kind':'unkind','about':'seat','seat':'AAAAAAAAAAAAAAAAAAAAAA'} | no_such_seat | 422",
        "{'attempt':'attempt-one','kind':'unkind','about':'session','reason':' '} | bad_reason | 422",
        "{'attempt':'attempt-one','kind':'unkind','about':'session','claimed':true} | unknown_field | 400",
        "[] | bad_json | 400",
      })
  void whatCannotBeReportedChangesNothing(String body, String code, int status) throws Exception {
    Answer answer = reports(body.replace('\'', '"'));

    assertThat(answer.error()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(house.reports()).isEmpty();
  }

  @Test
  void aReasonHasAThousandCharactersAtMost() throws Exception {
    assertThat(reasoned("é".repeat(1_001)).error()).isEqualTo("bad_reason");
    assertThat(reasoned("a\u0000b").error()).isEqualTo("bad_reason");
    assertThat(house.reports()).isEmpty();
  }

  private Answer reasoned(String reason) throws IOException {
    return reports(about("session", body -> body.put("reason", reason)));
  }

  @Test
  void whoHasNoSeatFindsNothingThere() throws Exception {
    String headers = "Cookie: " + house.cookie("cleo") + "\r\nContent-Type: application/json\r\n";
    String body = about("session", more -> {});

    assertThat(Caller.posts(house.address(), path, headers, body).error()).isEqualTo("not_found");
    assertThat(
            Caller.posts(house.address(), path, "Content-Type: application/json\r\n", body)
                .status())
        .isEqualTo(401);
  }
}
