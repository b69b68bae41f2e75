package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Another client than a browser, and every way in which somebody may say who they are. */
class AccessServerTest {
  private static final String JSON = "Content-Type: application/json\r\n";
  private static House house;
  private String cookie;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens().andAnother();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @BeforeEach
  void anaIsSignedIn() throws Exception {
    cookie = "Cookie: " + house.cookie("ana") + "\r\n";
  }

  private static String origin() {
    return "Origin: " + house.address() + "\r\n";
  }

  private Answer asks(String headers) throws IOException {
    return Caller.posts(house.address(), "/api/token", JSON + headers, "{}");
  }

  private String token() throws IOException {
    return asks(cookie + origin()).json().path("access_token").asText();
  }

  private static String bearer(String token) {
    return "Authorization: Bearer " + token + "\r\n";
  }

  /** What everybody with a seat may ask; without one it is 404, and 401 for nobody. */
  private static Answer tickets(String headers) throws Exception {
    String path = "/rooms/" + house.room("circle") + "/ticket";
    return Caller.posts(house.address(), path, JSON + headers, "{}");
  }

  @Test
  void whoeverIsSignedInGetsATokenForTenMinutes() throws Exception {
    Answer answer = asks(cookie + origin());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("cache-control")).contains("no-store");
    assertThat(answer.json().path("token_type").asText()).isEqualTo("Bearer");
    assertThat(answer.json().path("expires_in").asInt()).isEqualTo(600);
    assertThat(tickets(bearer(token())).status()).isEqualTo(404);
  }

  @Test
  void aTokenIsGivenToOurOwnPagesOnly() throws Exception {
    assertThat(asks(cookie + "Sec-Fetch-Site: same-origin\r\n").status()).isEqualTo(403);
    assertThat(asks(cookie + "Origin: null\r\n").status()).isEqualTo(403);
    assertThat(asks(cookie + "Origin: https://evil.example\r\n").status()).isEqualTo(403);
    assertThat(asks(cookie + origin() + origin()).status()).isEqualTo(403);
    assertThat(asks(origin()).status()).isEqualTo(401);
    assertThat(Caller.gets(house.address(), "/api/token", cookie + origin()).status())
        .isEqualTo(404);
  }

  @Test
  void thirtyTokensInTenMinutesAreEnoughForOneSignIn() throws Exception {
    for (int i = 0; i < 30; i++) {
      assertThat(asks(cookie + origin()).status()).isEqualTo(200);
    }
    assertThat(asks(cookie + origin()).status()).isEqualTo(429);
  }

  @Test
  void aTokenMakesNoOtherToken() throws Exception {
    assertThat(asks(bearer(token()) + origin()).status()).isEqualTo(401);
  }

  @Test
  void anotherClientTakesASeatAndTalksUntilSignedOut() throws Exception {
    Person ben = house.sends("ben", "open");
    Person ana = house.sendsClient(token(), "open", "Ana", 0);
    assertThat(ana.says("From elsewhere").path("type").asText()).isEqualTo("applied");
    ben.hears("From elsewhere");

    String headers = bearer(token());
    assertThat(tickets(headers).status()).isEqualTo(404);
    Caller.posts(house.address(), "/sign-out", cookie, "");
    assertThat(ana.isClosedWith()).isEqualTo(4001);
    assertThat(tickets(headers).status()).isEqualTo(401);
  }

  @Test
  void aTokenOpensNoPageAndNothingOfOnesAccount() throws Exception {
    String headers = bearer(token());
    assertThat(Caller.gets(house.address(), "/me/devices", headers).status()).isEqualTo(401);
    assertThat(Caller.gets(house.address(), "/", headers).body()).doesNotContain("/sign-out");
    assertThat(Caller.posts(house.address(), "/me/devices/end-all", headers, "").status())
        .isEqualTo(401);
    assertThat(tickets(headers).status()).isEqualTo(404);
  }

  @Test
  void theKeysAreThereForEverybodyWithoutTheirSecretHalf() throws Exception {
    String header = token().split("\\.")[0];
    Answer answer = Caller.gets(house.site(1).server(), "/.well-known/jwks.json", "");
    JsonNode key = answer.json().at("/keys/0");
    assertThat(key.path("crv").asText()).isEqualTo("Ed25519");
    assertThat(org.wellnessconnection.access.Forger.read(header))
        .contains(key.path("kid").asText());
    assertThat(key.has("d")).isFalse();
    assertThat(answer.header("cache-control")).contains("public, max-age=3600");
  }

  @Test
  void whoSaysItTwiceIsNotListenedTo() throws Exception {
    String token = bearer(token());
    String ben = "Cookie: " + house.cookie("ben") + "\r\n";
    assertThat(tickets(token + token).status()).isEqualTo(400);
    assertThat(tickets(token + ben).status()).isEqualTo(400);
    assertThat(tickets(token + cookie).status()).isEqualTo(400);
    assertThat(tickets(cookie + ben).status()).isEqualTo(400);
    assertThat(tickets(cookie.replace("\r\n", "; " + ben.substring(8))).status()).isEqualTo(400);
    assertThat(tickets(token + "Cookie: session=x\r\n").status()).isEqualTo(400);
    assertThat(tickets(token + "Cookie: lang=fr\r\n").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Basic YW5hOmFuYQ==",
        "Digest username=ana",
        "Negotiate x",
        "Bearer x y",
        "Bearer x, Bearer y",
        "Bearer x",
        "Bearer ..",
        "bearer eyJhbGciOiJub25lIn0.e30.",
        "Token x",
        "Bearer <script>",
        "Bearer \u00e9"
      })
  void whateverIsNoTokenOfOursIsNobody(String authorization) throws Exception {
    Answer answer = tickets("Authorization: " + authorization + "\r\n");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.error()).isEqualTo("not_signed_in");
    assertThat(answer.header("www-authenticate")).contains("Bearer");
    assertThat(answer.body()).doesNotContain("script");
  }

  @Test
  void aTokenInTheUrlIsRefused() throws Exception {
    String token = token();
    String query = "?access_token=" + token;
    assertThat(Caller.gets(house.address(), "/" + query, "").status()).isEqualTo(400);
    String path = "/rooms/" + house.room("circle") + "/ticket" + query;
    assertThat(Caller.posts(house.address(), path, JSON, "{}").status()).isEqualTo(400);
    assertThat(Caller.posts(house.address(), path, JSON + bearer(token), "{}").status())
        .isEqualTo(400);
  }

  @Test
  void aTokenDoesNotOpenASocketForAnotherPage() throws Exception {
    String knock =
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + "Sec-WebSocket-Protocol: wellness.v1\r\n";
    String path = "/rooms/" + house.room("open") + "/socket";
    String token = bearer(token());
    house.sendsClient(token.substring(22).strip(), "open", "Ana", 0);
    assertThat(Caller.gets(house.address(), path, knock + cookie).status()).isEqualTo(403);
    assertThat(Caller.gets(house.address(), path, knock + token + "Origin: null\r\n").status())
        .isEqualTo(403);
    assertThat(
            Caller.gets(house.address(), path, knock + token + "Origin: https://evil.example\r\n")
                .status())
        .isEqualTo(403);
    Awaitility.await()
        .until(() -> Caller.gets(house.address(), path, knock + token).status() == 101);
  }

  @Test
  void everySignInHasAWordOfItsOwnAndTheOldOneIsDead() throws Exception {
    String form = "Content-Type: application/x-www-form-urlencoded\r\n";
    String code = "code=" + house.code("ana");
    Answer again = Caller.posts(house.address(), "/sign-in", form + cookie, code);
    String fresh = again.header("set-cookie").orElseThrow();
    assertThat(fresh).contains("HTTPOnly", "SameSite=Lax", "Path=/", "Max-Age=1209600");
    assertThat(cookie).doesNotContain(fresh.split(";")[0]);
    assertThat(tickets(cookie).status()).isEqualTo(401);
    assertThat(tickets("Cookie: " + fresh.split(";")[0] + "\r\n").status()).isEqualTo(404);
  }

  @Test
  void aWordThatSomebodyBroughtAlongNeverBecomesASignIn() throws Exception {
    String form = "Content-Type: application/x-www-form-urlencoded\r\n";
    String brought = "Cookie: session=AAAAAAAAAAAAAAAAAAAAAA\r\n";
    String code = "code=" + house.code("ana");
    Answer answer = Caller.posts(house.address(), "/sign-in", form + brought, code);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("set-cookie").orElseThrow()).doesNotContain("AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(tickets(brought).status()).isEqualTo(401);
  }

  @Test
  void onASharedComputerTheBrowserForgetsTheWordWhenItIsClosed() throws Exception {
    String form =
        "Content-Type: application/x-www-form-urlencoded\r\nUser-Agent: Firefox/1 Linux\r\n";
    String code = "shared=yes&code=" + house.code("ana");
    String set =
        Caller.posts(house.address(), "/sign-in", form, code).header("set-cookie").orElseThrow();
    assertThat(set).contains("HTTPOnly").doesNotContain("Max-Age", "Expires");
    String mine = "Cookie: " + set.split(";")[0] + "\r\nAccept: text/html\r\n";
    assertThat(Caller.gets(house.address(), "/me/devices", mine).body())
        .contains("Firefox on Linux", "Shared computer.");
  }
}
