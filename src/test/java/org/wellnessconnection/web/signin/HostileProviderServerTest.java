package org.wellnessconnection.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.openid.PretendProvider;
import org.wellnessconnection.openid.PretendProvider.Change;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** What a provider, or whoever stands between, may try: nobody gets in by any of it. */
class HostileProviderServerTest {

  @TempDir static Path folder;
  private static PretendProvider cma;
  private static PretendProvider other;
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    cma = PretendProvider.opens(Tricks.RSA);
    cma.publishes(Tricks.RSA, Tricks.EC, Tricks.SMALL);
    other = PretendProvider.opens(Tricks.OF_OTHER);
    Path file = folder.resolve("providers.yaml");
    Files.writeString(file, "providers:\n" + cma.written("cma") + other.written("other"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    house = House.opens("--signIn.providers=" + file);
    assertThat(browser().signsInWith("cma").status()).isEqualTo(303);
    assertThat(browser().signsInWith("other").status()).isEqualTo(303);
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    cma.close();
    other.close();
  }

  @BeforeEach
  void behave() {
    cma.behaves().knows("victim");
    cma.signsWith(Tricks.RSA);
    other.behaves();
  }

  private static Browser browser() {
    return new Browser(house.address());
  }

  static Stream<String> names() {
    return new Tricks(other).all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void nobodyGetsInBy(String trick) throws Exception {
    new Tricks(other).all().get(trick).accept(cma);
    Browser mallory = browser();
    isRefused(mallory, mallory.signsInWith("cma"));
    assertThat(house.account(new Subject(cma.issuer(), "victim"))).isEmpty();
    assertThat(house.account(new Subject(cma.issuer(), "somebody-better"))).isEmpty();
  }

  private static void isRefused(Browser browser, Answer answer) throws Exception {
    assertThat(answer.status()).isIn(400, 503);
    assertThat(answer.body()).contains("<code>").doesNotContain("<script>alert");
    assertThat(browser.holds("session")).isFalse();
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void unknownKeysAreAskedForOnceAMinuteAtMost() throws Exception {
    int before = cma.calls("/jwks");
    cma.signsWith(Tricks.UNKNOWN);
    for (int i = 0; i < 10; i++) {
      Browser mallory = browser();
      isRefused(mallory, mallory.signsInWith("cma"));
    }
    assertThat(cma.calls("/jwks") - before).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("selves")
  void aProviderThatIsNotItselfIsNotAsked(String name, Consumer<PretendProvider> self)
      throws Exception {
    try (PretendProvider odd = PretendProvider.opens(Tricks.EC)) {
      self.accept(odd);
      Path file = folder.resolve("odd.yaml");
      Files.writeString(file, "providers:\n" + odd.written("odd"));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      try (House another = House.opens("--signIn.providers=" + file)) {
        Browser ana = new Browser(another.address());
        Answer answer = ana.presses("odd", "/");
        assertThat(answer.status()).as(name).isEqualTo(503);
        assertThat(ana.holds("question")).isFalse();
      }
    }
  }

  static Stream<Arguments> selves() {
    return Stream.of(
        self("another issuer", self -> self.put("issuer", "http://localhost:1")),
        self("no issuer", self -> self.remove("issuer")),
        self("a page to run", self -> self.put("authorization_endpoint", "javascript:alert(1)")),
        self("a key by ftp", self -> self.put("jwks_uri", "ftp://localhost/keys")),
        self(
            "tokens elsewhere in clear", self -> self.put("token_endpoint", "http://evil.example")),
        self("no tokens", self -> self.remove("token_endpoint")),
        self(
            "only a way in we do not have",
            self -> self.putArray("token_endpoint_auth_methods_supported").add("tls_client_auth")),
        instead("garbage", request -> request.response().end("<html>")),
        instead("an oversized answer", request -> request.response().end(" ".repeat(400_000))),
        instead("silence", request -> {}),
        instead(
            "a redirect",
            request ->
                request
                    .response()
                    .setStatusCode(302)
                    .putHeader("Location", cma.issuer() + "/.well-known/openid-configuration")
                    .end()));
  }

  private static Arguments self(String name, Change change) {
    Consumer<PretendProvider> self = it -> it.saysOfItself(change);
    return Arguments.of(name, self);
  }

  private static Arguments instead(String name, Handler<HttpServerRequest> answer) {
    Consumer<PretendProvider> self = it -> it.answers("/.well-known/openid-configuration", answer);
    return Arguments.of(name, self);
  }
}
