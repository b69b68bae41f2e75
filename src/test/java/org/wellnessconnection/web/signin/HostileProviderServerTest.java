package org.wellnessconnection.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.openid.PretendKey;
import org.wellnessconnection.openid.PretendProvider;
import org.wellnessconnection.openid.PretendProvider.Change;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** What a provider, or whoever stands between, may try: nobody gets in by any of it. */
class HostileProviderServerTest {
  private static final PretendKey RSA = PretendKey.rsa("rsa", "RS256");
  private static final PretendKey EC = PretendKey.ec("ec");
  private static final PretendKey OF_OTHER = PretendKey.rsa("of-other", "RS256");
  private static final PretendKey UNKNOWN = PretendKey.rsa("unknown", "RS256");
  private static final PretendKey SMALL = PretendKey.rsa("small", "RS256", 1_024);
  private static final long HOUR = 3_600;

  @TempDir static Path folder;
  private static PretendProvider cma;
  private static PretendProvider other;
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    cma = PretendProvider.opens(RSA);
    cma.publishes(RSA, EC, SMALL);
    other = PretendProvider.opens(OF_OTHER);
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
    cma.signsWith(RSA);
    other.behaves();
  }

  private static Browser browser() {
    return new Browser(house.address());
  }

  /** Every one of these is tried at the whole server. */
  private static Map<String, Consumer<PretendProvider>> tricks() {
    Map<String, Consumer<PretendProvider>> all = new LinkedHashMap<>();
    claims(all);
    times(all);
    keys(all);
    headers(all);
    answers(all);
    return all;
  }

  private static void claims(Map<String, Consumer<PretendProvider>> all) {
    all.put("another nonce", it -> it.says(said -> said.put("nonce", Id.random())));
    all.put("no nonce", it -> it.says(said -> said.remove("nonce")));
    all.put("a nonce that is a list", it -> it.says(said -> said.putArray("nonce").add("x")));
    all.put("another audience", it -> it.says(said -> said.put("aud", "somebody-else")));
    all.put("no audience", it -> it.says(said -> said.remove("aud")));
    all.put("an empty audience", it -> it.says(said -> said.putArray("aud")));
    all.put(
        "two audiences and no azp",
        it -> it.says(said -> said.putArray("aud").add(PretendProvider.CLIENT).add("else")));
    all.put("another azp", it -> it.says(said -> said.put("azp", "somebody-else")));
    all.put("an azp that is a list", it -> it.says(said -> said.putArray("azp").add("wellness")));
    all.put("another issuer", it -> it.says(said -> said.put("iss", other.issuer())));
    all.put("an issuer with a slash", it -> it.says(said -> said.put("iss", it.issuer() + "/")));
    all.put("no issuer", it -> it.says(said -> said.remove("iss")));
    all.put("no subject", it -> it.says(said -> said.remove("sub")));
    all.put("an empty subject", it -> it.says(said -> said.put("sub", " ")));
    all.put("a number as subject", it -> it.says(said -> said.put("sub", 7)));
    all.put("a subject of 256", it -> it.says(said -> said.put("sub", "x".repeat(256))));
  }

  private static void times(Map<String, Consumer<PretendProvider>> all) {
    long now = Instant.now().getEpochSecond();
    all.put("expired", it -> it.says(said -> said.put("exp", now - HOUR)));
    all.put("no end", it -> it.says(said -> said.remove("exp")));
    all.put("an end in words", it -> it.says(said -> said.put("exp", "" + (now + HOUR))));
    all.put("made in the future", it -> it.says(said -> said.put("iat", now + HOUR)));
    all.put("made long ago", it -> it.says(said -> said.put("iat", now - HOUR)));
    all.put("made never", it -> it.says(said -> said.remove("iat")));
    all.put("made after all time", it -> it.says(said -> said.put("iat", Long.MAX_VALUE)));
    all.put("not valid yet", it -> it.says(said -> said.put("nbf", now + HOUR)));
  }

  private static void keys(Map<String, Consumer<PretendProvider>> all) {
    all.put("unknown kid", it -> it.signsWith(UNKNOWN));
    all.put("the kid of ours, another key", it -> it.signsWith(UNKNOWN.called("rsa")));
    all.put("a key of the other provider", it -> it.signsWith(OF_OTHER));
    all.put("the other's key under our kid", it -> it.signsWith(OF_OTHER.called("rsa")));
    all.put("a small key", it -> it.signsWith(SMALL));
    all.put("RSA under the kid of EC", it -> it.signsWith(RSA.called("ec")));
    all.put("EC under the kid of RSA", it -> it.signsWith(EC.called("rsa")));
    all.put("EC said to be RS256", it -> signs(it, head -> head.put("alg", "RS256"), EC));
    all.put("RSA said to be ES256", it -> signs(it, head -> head.put("alg", "ES256"), RSA));
    all.put("PS256 with a key for RS256", it -> it.signsWith(RSA.as("PS256")));
    all.put("RS512 with a key for RS256", it -> it.signsWith(RSA.as("RS512")));
    all.put("another key, no kid", it -> signs(it, head -> head.remove("kid"), UNKNOWN));
    byte[] pem = RSA.pair().getPublic().getEncoded();
    all.put("HS256 with the public key", it -> secret(it, pem));
    byte[] text =
        ("-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(pem))
            .getBytes(StandardCharsets.US_ASCII);
    all.put("HS256 with the public key as text", it -> secret(it, text));
    all.put("HS256 with the published modulus", it -> secret(it, modulus()));
    byte[] ours = PretendProvider.SECRET.getBytes(StandardCharsets.US_ASCII);
    all.put("HS256 with our secret", it -> secret(it, ours));
  }

  private static byte[] modulus() {
    return RSA.published().get("n").asText().getBytes(StandardCharsets.US_ASCII);
  }

  private static void signs(PretendProvider it, Change header, PretendKey by) {
    it.signs(
        (key, head, said) -> {
          ObjectNode named = head.put("kid", by.id());
          header.to(named);
          return by.signs(named, said);
        });
  }

  private static void secret(PretendProvider it, byte[] secret) {
    it.signs((key, head, said) -> PretendKey.signsWithSecret(secret, head, said));
  }

  private static void headers(Map<String, Consumer<PretendProvider>> all) {
    all.put("algorithm none", it -> unsigned(it, "none"));
    all.put("algorithm nOnE", it -> unsigned(it, "nOnE"));
    all.put("no algorithm", it -> signs(it, head -> head.remove("alg"), RSA));
    all.put("algorithm in small letters", it -> signs(it, head -> head.put("alg", "rs256"), RSA));
    all.put("the type of a logout token", it -> signs(it, typ("logout+jwt"), RSA));
    all.put("the type of an access token", it -> signs(it, typ("at+jwt"), RSA));
    all.put("a critical header", it -> signs(it, head -> head.putArray("crit").add("b64"), RSA));
    all.put("a key of its own", it -> signs(it, brought(), UNKNOWN));
    all.put("RS256, signature cut off", it -> it.signs((key, head, said) -> cut(key, head, said)));
    all.put("changed after signing", it -> it.signs(HostileProviderServerTest::changed));
    all.put("encrypted form", it -> it.signs((key, head, said) -> key.signs(head, said) + ".a.b"));
    all.put("not a token", it -> it.signs((key, head, said) -> "<script>alert(1)</script>"));
    all.put("an endless token", it -> it.says(said -> said.put("x", "x".repeat(20_000))));
    all.put("two subjects", it -> it.signs(HostileProviderServerTest::twice));
  }

  private static Change typ(String type) {
    return head -> head.put("typ", type);
  }

  private static Change brought() {
    return head -> {
      head.set("jwk", UNKNOWN.published());
      head.put("jku", other.issuer() + "/jwks");
    };
  }

  private static void unsigned(PretendProvider it, String algorithm) {
    it.signs(
        (key, head, said) ->
            PretendKey.encoded(head.put("alg", algorithm)) + "." + PretendKey.encoded(said) + ".");
  }

  private static String cut(PretendKey key, ObjectNode head, ObjectNode said) {
    String token = key.signs(head, said);
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  private static String changed(PretendKey key, ObjectNode head, ObjectNode said) {
    String token = key.signs(head, said);
    String body = PretendKey.encoded(said.put("sub", "somebody-better"));
    return token.substring(0, token.indexOf('.') + 1)
        + body
        + token.substring(token.lastIndexOf('.'));
  }

  private static String twice(PretendKey key, ObjectNode head, ObjectNode said) {
    return key.signsText(head, said.toString().replaceFirst("\\{", "{\"sub\":\"first\","));
  }

  private static void answers(Map<String, Consumer<PretendProvider>> all) {
    answer(all, "garbage", "%PDF-1.4");
    answer(all, "half an answer", "{\"id_token\":");
    answer(all, "no ID token", "{\"access_token\":\"x\"}");
    answer(all, "a list", "[]");
    answer(all, "two answers", "{} {}");
    answer(all, "deep nesting", "[".repeat(20_000));
    answer(all, "an oversized answer", "{\"id_token\":\"" + "x".repeat(400_000) + "\"}");
    all.put(
        "a redirect",
        it ->
            it.answers(
                "/token",
                request ->
                    request
                        .response()
                        .setStatusCode(307)
                        .putHeader("Location", other.issuer() + "/token")
                        .end()));
    all.put(
        "an error of its own",
        it ->
            it.answers(
                "/token",
                request -> request.response().setStatusCode(500).end("<script>alert(1)</script>")));
    all.put(
        "a refusal",
        it ->
            it.answers(
                "/token",
                request ->
                    request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}")));
    all.put("it hangs up", it -> it.answers("/token", request -> request.connection().close()));
    all.put("it says nothing", it -> it.answers("/token", request -> {}));
    all.put(
        "it never ends",
        it ->
            it.answers(
                "/token",
                request -> request.response().setChunked(true).write("{\"id_token\":\"")));
  }

  private static void answer(Map<String, Consumer<PretendProvider>> all, String name, String body) {
    all.put(name, it -> it.answers("/token", request -> request.response().end(body)));
  }

  static Stream<String> names() {
    return tricks().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void nobodyGetsInBy(String trick) throws Exception {
    tricks().get(trick).accept(cma);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "?code=x",
        "?state=x",
        "?state=AAAAAAAAAAAAAAAAAAAAAA&code=x",
        "?error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E",
        "?error=%3Cscript%3Ealert(1)%3C/script%3E&state=%3Cscript%3Ealert(1)%3C/script%3E",
        "?state=%00&code=%00",
        "?state=%ff&code=%ff",
        "?state=*&code=*",
        "?state=../../x&code=a%0d%0aSet-Cookie:%20session=x"
      })
  void aCallbackThatNobodyAskedForIsRefused(String query) throws Exception {
    Browser mallory = browser();
    isRefused(mallory, mallory.gets("/sign-in/back/cma" + query));
    mallory.holds("question", Id.random());
    isRefused(mallory, mallory.gets("/sign-in/back/cma" + query));
  }

  @Test
  void whoSaysNoAtTheProviderIsNotSignedIn() throws Exception {
    Browser ana = browser();
    URI back = Browser.provider(ana.asks("cma", "/"));
    URI no =
        swapped(back, "code=[^&]*", "error=access_denied&error_description=%3Cscript%3Ealert(1)");
    isRefused(ana, ana.comesBack(no));
    isRefused(ana, ana.comesBack(back));
  }

  @Test
  void theAnswerToAnotherBrowserIsRefused() throws Exception {
    Browser mallory = browser();
    URI back = Browser.provider(mallory.asks("cma", "/"));
    Browser ana = browser();
    isRefused(ana, ana.comesBack(back));
    Browser cleo = browser();
    URI second = Browser.provider(mallory.asks("cma", "/"));
    cleo.asks("cma", "/");
    isRefused(cleo, cleo.comesBack(second));
  }

  @Test
  void anAnswerWorksOnce() throws Exception {
    cma.knows("once");
    Browser ana = browser();
    URI back = Browser.provider(ana.asks("cma", "/"));
    String question = ana.cookie("question");
    assertThat(ana.comesBack(back).status()).isEqualTo(303);
    Browser again = browser();
    again.holds("question", question);
    isRefused(again, again.comesBack(back));
  }

  @Test
  void aCodeThatWasUsedIsRefusedWithAFreshQuestion() throws Exception {
    cma.knows("code-once");
    Browser ana = browser();
    URI back = Browser.provider(ana.asks("cma", "/"));
    ana.comesBack(back);
    Browser mallory = browser();
    URI own = Browser.provider(mallory.asks("cma", "/"));
    String used = back.getRawQuery().replaceAll(".*(code=[^&]*).*", "$1");
    isRefused(mallory, mallory.comesBack(swapped(own, "code=[^&]*", used)));
  }

  @Test
  void aCodeOfSomebodyElseIsOfNoUse() throws Exception {
    Browser ana = browser();
    URI hers = Browser.provider(ana.asks("cma", "/"));
    Browser mallory = browser();
    URI own = Browser.provider(mallory.asks("cma", "/"));
    String stolen = hers.getRawQuery().replaceAll(".*(code=[^&]*).*", "$1");
    isRefused(mallory, mallory.comesBack(swapped(own, "code=[^&]*", stolen)));
  }

  @Test
  void theAnswerOfOneProviderIsNotTakenForAnothers() throws Exception {
    Browser ana = browser();
    URI back = Browser.provider(ana.asks("cma", "/"));
    isRefused(ana, ana.comesBack(swapped(back, "/back/cma", "/back/other")));
    int exchanged = other.calls("/token");
    URI second = Browser.provider(ana.asks("cma", "/"));
    String mixed = Browser.encoded(other.issuer());
    isRefused(ana, ana.comesBack(swapped(second, "iss=[^&]*", "iss=" + mixed)));
    URI third = Browser.provider(ana.asks("cma", "/"));
    isRefused(ana, ana.comesBack(swapped(third, "&iss=[^&]*", "")));
    assertThat(other.calls("/token")).isEqualTo(exchanged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "code", "iss"})
  void whatIsSaidTwiceIsNobodysWord(String name) throws Exception {
    Browser ana = browser();
    URI back = Browser.provider(ana.asks("cma", "/"));
    isRefused(ana, ana.comesBack(URI.create(back + "&" + name + "=x")));
  }

  @Test
  void unknownKeysAreAskedForOnceAMinuteAtMost() throws Exception {
    int before = cma.calls("/jwks");
    cma.signsWith(UNKNOWN);
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
    try (PretendProvider odd = PretendProvider.opens(EC)) {
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

  private static URI swapped(URI address, String what, String with) {
    return URI.create(address.toString().replaceFirst(what, with));
  }
}
