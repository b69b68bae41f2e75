package org.wellnessconnection.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Jitsi as a service, by fixtures after its public documentation. */
class JaasServerTest {
  private static final String APP = "vpaas-magic-cookie-0a1b2c3d";
  private static final String SECRET = "whk_5d8e2046b1a7c3d9e5f802143f9c1b7a";

  @TempDir Path folder;
  private KeyPair key;
  private PretendJaas jaas;
  private House house;
  private Person ada;
  private Person ana;

  @BeforeEach
  void opens() throws Exception {
    key = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    Path file =
        Files.writeString(
            folder.resolve("jaas.pem"), pem("PRIVATE", key.getPrivate().getEncoded()));
    jaas = new PretendJaas();
    house =
        House.opens(
            "--video.profile=jaas",
            "--video.url=" + jaas.url(),
            "--video.jaas.keyId=" + APP + "/9f8e7d",
            "--video.jaas.keyFile=" + file,
            "--video.jaas.webhookSecret=" + SECRET);
    ada = house.sends("ada", "open");
    ana = house.sends("ana", "open");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
    jaas.close();
  }

  private static String pem(String kind, byte[] bytes) {
    return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n"
        .formatted(kind, Base64.getMimeEncoder().encodeToString(bytes), kind);
  }

  private boolean isOurs(ReadToken token) throws GeneralSecurityException {
    return token.isSignedBy(pem("PUBLIC", key.getPublic().getEncoded()));
  }

  private JsonNode seat(Person person) throws IOException {
    return Caller.posts(
            house.address(),
            "/rooms/" + person.pass().room() + "/video",
            "Cookie: " + person.pass().cookie() + "\r\nContent-Type: application/json\r\n",
            "{}")
        .json();
  }

  private int hints(String signature, String body) throws IOException {
    String headers = "X-Jaas-Signature: " + signature + "\r\nContent-Type: application/json\r\n";
    return Caller.posts(house.address(), "/video/jaas", headers, body).status();
  }

  private static String signed(long time, String body) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] sum = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
    return "t=" + time + ",v1=" + Base64.getEncoder().encodeToString(sum);
  }

  private static String joined(String fqn, String seat) {
    return """
        {"idempotencyKey":"%s","customerId":"c","appId":"%s","eventType":"PARTICIPANT_JOINED",\
        "sessionId":"s","timestamp":1700000000000,"fqn":"%s",\
        "data":{"moderator":false,"name":"Ana","id":"%s","participantJid":"x@y"}}"""
        .formatted(Id.random(), APP, fqn, seat);
  }

  @Test
  void aTokenIsAsItIsDocumented() throws Exception {
    JsonNode seat = seat(ana);
    ReadToken token = new ReadToken(seat.get("token").asText());
    JsonNode claims = token.claims();

    assertThat(isOurs(token)).isTrue();
    assertThat(token.header().get("kid").asText()).isEqualTo(APP + "/9f8e7d");
    assertThat(claims.get("aud").asText()).isEqualTo("jitsi");
    assertThat(claims.get("iss").asText()).isEqualTo("chat");
    assertThat(claims.get("sub").asText()).isEqualTo(APP);
    assertThat(seat.get("meeting").asText()).isEqualTo(APP + "/" + claims.get("room").asText());
    assertThat(seat.get("script").asText()).isEqualTo(jaas.url() + "/" + APP + "/external_api.js");
    assertThat(claims.at("/context/user/moderator").asText()).isEqualTo("false");
    assertThat(claims.at("/context/features/recording").asBoolean(true)).isFalse();
  }

  @Test
  void whoeverIsRemovedIsBannedAndTheOthersMeetElsewhere() throws Exception {
    seat(ana);
    String before = seat(ada).get("meeting").asText();
    ada.asks("remove", "seat", ana.seat());

    PretendJaas.Ban ban = jaas.bansOnce(ana.seat());
    assertThat(ban.path())
        .isEqualTo("/v1/_jaas/jaccess/v1/access-management/" + APP + "/ban/user/" + ana.seat());
    assertThat(isOurs(ban.token())).isTrue();
    assertThat(ban.token().claims().get("admin").asBoolean()).isTrue();
    assertThat(ada.hearsFrame("video_out").get("reached").asText()).isEqualTo("removed_only");
    assertThat(seat(ada).get("meeting").asText()).isNotEqualTo(before);
  }

  @Test
  void whoeverMayComeAgainIsNotBanned() throws Exception {
    seat(ana);
    ada.asks("return", "seat", ana.seat());
    ada.hearsFrame("video_out");

    assertThat(jaas.bans()).isEmpty();
  }

  @Test
  void aHintLeadsToALookAtTheRoom() throws Exception {
    String meeting = seat(ana).get("meeting").asText();
    String fine = joined(meeting, ana.seat());
    String stranger = Id.random();
    String strange = joined(meeting, stranger);
    long now = Instant.now().getEpochSecond();

    assertThat(hints(signed(now, fine), fine)).isEqualTo(204);
    assertThat(hints(signed(now, strange), strange)).isEqualTo(204);
    assertThat(hints(signed(now, strange), strange)).as("delivered twice").isEqualTo(204);

    jaas.bansOnce(stranger);
    assertThat(jaas.bans()).hasSize(1);
  }

  @Test
  void aLateHintAboutSomebodyWhoMovedOnHarmsNobody() throws Exception {
    String meeting = seat(ana).get("meeting").asText();
    ada.asks("return", "seat", ana.seat());
    String late = joined(meeting, ana.seat());
    String ofNoMeeting = joined(APP + "/0123456789abcdef", ana.seat());
    String strange = joined(seat(ada).get("meeting").asText(), Id.random());
    long now = Instant.now().getEpochSecond();
    assertThat(hints(signed(now, late), late)).isEqualTo(204);
    assertThat(hints(signed(now, ofNoMeeting), ofNoMeeting)).isEqualTo(204);
    assertThat(hints(signed(now, strange), strange)).isEqualTo(204);

    Awaitility.await().until(() -> !jaas.bans().isEmpty());
    assertThat(jaas.bans()).noneMatch(ban -> ban.path().endsWith(ana.seat()));
  }

  @Test
  void aHintThatIsNotSignedForNowIsNotBelieved() throws Exception {
    String strange = joined(seat(ana).get("meeting").asText(), Id.random());
    long now = Instant.now().getEpochSecond();

    assertThat(hints("", strange)).isEqualTo(401);
    assertThat(hints("t=" + now + ",v1=AAAA", strange)).isEqualTo(401);
    assertThat(hints(signed(now - 400, strange), strange)).isEqualTo(401);
    assertThat(hints(signed(now, "other"), strange)).isEqualTo(401);
    assertThat(hints(signed(now, "{}"), "{}")).as("says nothing to us").isEqualTo(204);
    assertThat(jaas.bans()).isEmpty();
  }
}
