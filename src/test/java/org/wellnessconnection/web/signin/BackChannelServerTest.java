package org.wellnessconnection.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.openid.PretendKey;
import org.wellnessconnection.openid.PretendProvider;
import org.wellnessconnection.openid.PretendProvider.Change;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** A provider says by itself that somebody has signed out there. */
class BackChannelServerTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final Change AS_IT_IS = node -> {};
  private static final PretendKey UNKNOWN = PretendKey.rsa("unknown", "RS256");
  @TempDir static Path folder;
  private static PretendProvider cma;
  private static PretendProvider other;
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    cma = PretendProvider.opens(PretendKey.ed("one"));
    other = PretendProvider.opens(PretendKey.rsa("two", "PS256"));
    Path file = folder.resolve("providers.yaml");
    Files.writeString(file, "providers:\n" + cma.written("cma") + other.written("other"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    house = House.opens("--signIn.providers=" + file);
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    cma.close();
    other.close();
  }

  @BeforeEach
  void behave() {
    cma.behaves().knows("ana");
    other.behaves().knows("ana");
  }

  private static Browser signedIn(String provider) throws IOException {
    Browser browser = new Browser(house.address());
    assertThat(browser.signsInWith(provider).status()).isEqualTo(303);
    return browser;
  }

  private static Answer tells(String provider, String token) throws IOException {
    return Caller.posts(house.address(), "/sign-out/by/" + provider, FORM, "logout_token=" + token);
  }

  @Test
  void oneSignInIsOverWhereItIsOverAtTheProvider() throws Exception {
    cma.says(claims -> claims.put("sid", "first"));
    Browser first = signedIn("cma");
    cma.says(claims -> claims.put("sid", "second"));
    Browser second = signedIn("cma");
    Answer answer = tells("cma", cma.farewell(AS_IT_IS, said -> said.put("sid", "first")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("cache-control")).contains("no-store");
    assertThat(first.isSignedIn()).isFalse();
    assertThat(second.isSignedIn()).isTrue();
  }

  @Test
  void withoutOneNamedAllOfThatProviderAreOver() throws Exception {
    Browser first = signedIn("cma");
    Browser second = signedIn("cma");
    Browser elsewhere = signedIn("other");
    assertThat(tells("cma", cma.farewell(AS_IT_IS, said -> said.remove("sid"))).status())
        .isEqualTo(200);
    assertThat(first.isSignedIn()).isFalse();
    assertThat(second.isSignedIn()).isFalse();
    assertThat(elsewhere.isSignedIn()).isTrue();
  }

  @Test
  void oneProviderSignsNobodyOutOfAnother() throws Exception {
    Browser elsewhere = signedIn("other");
    assertThat(tells("cma", cma.farewell(AS_IT_IS, AS_IT_IS)).status()).isEqualTo(200);
    assertThat(elsewhere.isSignedIn()).isTrue();
  }

  @Test
  void whatWasSaidOnceIsNotListenedToAgain() throws Exception {
    signedIn("cma");
    String token = cma.farewell(AS_IT_IS, said -> said.remove("sid"));
    assertThat(tells("cma", token).status()).isEqualTo(200);
    Browser again = signedIn("cma");
    assertThat(tells("cma", token).status()).isEqualTo(400);
    assertThat(again.isSignedIn()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("tricks")
  void nobodyIsSignedOutBy(String trick, Change header, Change change) throws Exception {
    Browser ana = signedIn("cma");
    Answer answer = tells("cma", cma.farewell(header, change));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo("bad_request");
    assertThat(ana.isSignedIn()).as(trick).isTrue();
  }

  static Stream<Arguments> tricks() {
    long now = Instant.now().getEpochSecond();
    Map<String, Change> changes =
        Map.ofEntries(
            Map.entry("a nonce", said -> said.put("nonce", "x")),
            Map.entry("no events", said -> said.remove("events")),
            Map.entry("another event", said -> said.putObject("events").putObject("x")),
            Map.entry("an event that is a word", said -> said.put("events", "x")),
            Map.entry("nobody", said -> said.remove(List.of("sid", "sub"))),
            Map.entry("no jti", said -> said.remove("jti")),
            Map.entry("an endless jti", said -> said.put("jti", "x".repeat(300))),
            Map.entry("another issuer", said -> said.put("iss", other.issuer())),
            Map.entry("another audience", said -> said.put("aud", "x")),
            Map.entry("expired", said -> said.put("exp", now - 600)),
            Map.entry("no end", said -> said.remove("exp")),
            Map.entry("made in the future", said -> said.put("iat", now + 600)),
            Map.entry("made long ago", said -> said.put("iat", now - 3_600)));
    Map<String, Change> headers =
        Map.of(
            "the type of an ID token", head -> head.put("typ", "JWT"),
            "no type", head -> head.remove("typ"),
            "none", head -> head.put("alg", "none"),
            "an unknown kid", head -> head.put("kid", "x"),
            "another algorithm", head -> head.put("alg", "ES256"));
    return Stream.concat(
        changes.entrySet().stream()
            .map(each -> Arguments.of(each.getKey(), AS_IT_IS, each.getValue())),
        headers.entrySet().stream()
            .map(each -> Arguments.of(each.getKey(), each.getValue(), AS_IT_IS)));
  }

  @Test
  void nobodyIsSignedOutByASignatureOfSomebodyElse() throws Exception {
    Browser ana = signedIn("cma");
    cma.signs((key, header, claims) -> UNKNOWN.signs(header.put("alg", "RS256"), claims));
    assertThat(tells("cma", cma.farewell(AS_IT_IS, AS_IT_IS)).status()).isEqualTo(400);
    assertThat(tells("cma", other.farewell(AS_IT_IS, AS_IT_IS)).status()).isEqualTo(400);
    assertThat(ana.isSignedIn()).isTrue();
  }

  @Test
  void anIdTokenSignsNobodyOut() throws Exception {
    String[] seen = new String[1];
    cma.signs(
        (key, header, claims) -> {
          seen[0] = key.signs(header, claims);
          return seen[0];
        });
    Browser ana = signedIn("cma");
    assertThat(tells("cma", seen[0]).status()).isEqualTo(400);
    assertThat(ana.isSignedIn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c", "<script>", "..", "%00", "eyJhbGciOiJub25lIn0.e30."})
  void whatIsNoTokenIsRefused(String token) throws Exception {
    assertThat(tells("cma", Browser.encoded(token)).status()).isEqualTo(400);
    assertThat(tells("nobody", Browser.encoded(token)).status()).isEqualTo(400);
  }

  @Test
  void noPageOfAnotherSiteSaysIt() throws Exception {
    String token = cma.farewell(AS_IT_IS, AS_IT_IS);
    Answer answer =
        Caller.posts(
            house.address(),
            "/sign-out/by/cma",
            FORM + "Origin: https://evil.example\r\n",
            "logout_token=" + token);
    assertThat(answer.status()).isEqualTo(403);
  }
}
