package org.wellnessconnection.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.openid.PretendKey;
import org.wellnessconnection.openid.PretendProvider;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Somebody has an account at a provider, and signs in with it. */
class ProviderServerTest {
  @TempDir static Path folder;
  private static PretendProvider cma;
  private static PretendProvider quebec;
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    cma = PretendProvider.opens(PretendKey.rsa("one", "RS256"));
    quebec = PretendProvider.opens(PretendKey.ec("one"));
    Path file = folder.resolve("providers.yaml");
    Files.writeString(file, "providers:\n" + cma.written("cma") + quebec.written("fmsq"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    house = House.opens("--signIn.providers=" + file);
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    cma.close();
    quebec.close();
  }

  @BeforeEach
  void behave() {
    cma.behaves().knows("ana-0001");
    quebec.behaves();
  }

  private static Browser browser() {
    return new Browser(house.address());
  }

  private static Account account(PretendProvider provider, String name) throws Exception {
    return house.account(new Subject(provider.issuer(), name)).orElseThrow();
  }

  @Test
  void theSignInPageOffersEachProvider() throws Exception {
    assertThat(browser().gets("/sign-in").body())
        .contains("Continue with CMA account")
        .contains("Continue with FMSQ account");
  }

  @Test
  void anaSignsInForTheFirstTimeAndRegistersNext() throws Exception {
    cma.knows("ana-first");
    Browser ana = browser();
    Answer back = ana.signsInWith("cma");
    assertThat(back.status()).isEqualTo(303);
    assertThat(back.header("location")).contains("/register?return_to=/");
    assertThat(ana.isSignedIn()).isTrue();
    assertThat(ana.holds("question")).isFalse();
    Account made = account(cma, "ana-first");
    assertThat(made.standing()).isEmpty();
    assertThat(made.name()).isEqualTo("Ana Silva");
    assertThat(made.mail()).contains(new Address("ana-first@example.org"));
    assertThat(made.language()).isEqualTo("fr");
    assertThat(made.profile().stage()).contains(CareerStage.RESIDENT);
  }

  @Test
  void whoComesAgainIsTheSameAndASignInIsAlwaysNew() throws Exception {
    Browser ana = browser();
    ana.signsInWith("cma");
    Account first = account(cma, "ana-0001");
    String session = ana.cookie("session");
    ana.signsInWith("cma");
    assertThat(account(cma, "ana-0001").id()).isEqualTo(first.id());
    assertThat(ana.cookie("session")).isNotEqualTo(session);
    Browser old = browser();
    old.holds("session", session);
    assertThat(old.isSignedIn()).isFalse();
  }

  @Test
  void aMemberComesBackToWhereTheyWere() throws Exception {
    cma.knows("ana-member");
    browser().signsInWith("cma");
    house.approves(account(cma, "ana-member").id());
    Browser ana = browser();
    String wished = "/rooms/AbCdEfGhIjKlMnOpQrSt-_";
    Answer back = ana.comesBack(Browser.provider(ana.asks("cma", wished)));
    assertThat(back.header("location")).contains(wished);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/a b", "/a\r\nX: y", "é"})
  void nobodyIsSentElsewhere(String wished) throws Exception {
    Browser ana = browser();
    Answer back = ana.comesBack(Browser.provider(ana.asks("cma", wished)));
    assertThat(back.header("location").orElseThrow()).matches("/(register\\?return_to=/)?");
  }

  @Test
  void theSameNameAtAnotherProviderIsSomebodyElse() throws Exception {
    cma.knows("one-and-two");
    quebec.knows("one-and-two");
    browser().signsInWith("cma");
    Browser other = browser();
    assertThat(other.signsInWith("fmsq").status()).isEqualTo(303);
    assertThat(account(quebec, "one-and-two").id()).isNotEqualTo(account(cma, "one-and-two").id());
    assertThat(account(cma, "one-and-two").mail()).isPresent();
    assertThat(account(quebec, "one-and-two").mail()).isEmpty();
  }

  @Test
  void aMailAddressMakesNobodyCora() throws Exception {
    cma.knows("mallory");
    cma.says(claims -> claims.put("email", "cora@example.org"));
    Browser mallory = browser();
    mallory.signsInWith("cma");
    Account made = account(cma, "mallory");
    assertThat(made.mail()).isEmpty();
    assertThat(made.duties(Instant.now())).isEmpty();
    assertThat(mallory.gets("/alerts").status()).isNotEqualTo(200);
  }

  @Test
  void anAddressThatIsNotVerifiedIsNotTaken() throws Exception {
    cma.knows("unverified");
    cma.says(claims -> claims.put("email_verified", false));
    browser().signsInWith("cma");
    assertThat(account(cma, "unverified").mail()).isEmpty();
  }

  @Test
  void dutiesAreWhatTheProviderSaysAtEachSignIn() throws Exception {
    cma.knows("sam");
    cma.says(
        claims -> claims.putObject("realm_access").putArray("roles").add("care-lead").add("x"));
    Browser sam = browser();
    sam.signsInWith("cma");
    assertThat(account(cma, "sam").duties(Instant.now())).containsExactly(Duty.SAFETY_LEAD);
    house.approves(account(cma, "sam").id());
    assertThat(sam.gets("/alerts").status()).isEqualTo(200);
    cma.behaves();
    browser().signsInWith("cma");
    assertThat(account(cma, "sam").duties(Instant.now())).isEmpty();
    assertThat(sam.gets("/alerts").status()).isEqualTo(404);
  }

  @Test
  void signingOutGoesOnToTheProvider() throws Exception {
    Browser ana = browser();
    ana.signsInWith("cma");
    Answer out = ana.posts("/sign-out", "");
    URI onward = Browser.onward(out);
    assertThat(onward.toString()).startsWith(cma.issuer() + "/logout?id_token_hint=ey");
    assertThat(onward.getRawQuery())
        .contains("post_logout_redirect_uri=" + Browser.encoded(house.address() + "/"));
    assertThat(out.header("clear-site-data")).isPresent();
    assertThat(ana.isSignedIn()).isFalse();
  }

  @Test
  void whoSignedInWithACodeIsSignedOutHere() throws Exception {
    Browser ben = browser();
    ben.posts("/sign-in", "code=" + house.code("ben"));
    assertThat(ben.posts("/sign-out", "").header("location")).contains("/");
  }

  @Test
  void aProviderThatNobodyKnowsIsNotThere() throws Exception {
    for (String key : new String[] {"", "nobody", "../x", "http://evil.example", "a b", "%00"}) {
      assertThat(browser().presses(Browser.encoded(key), "/").status()).isEqualTo(404);
    }
    assertThat(browser().gets("/sign-in/back/nobody?code=x&state=y").status()).isEqualTo(400);
  }

  @Test
  void whileAProviderIsDownWhoeverIsInStaysIn() throws Exception {
    PretendProvider down = PretendProvider.opens(PretendKey.ed("one"));
    Path file = folder.resolve("down.yaml");
    Files.writeString(file, "providers:\n" + down.written("down") + cma.written("cma"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    try (House other = House.opens("--signIn.providers=" + file)) {
      Browser ana = new Browser(other.address());
      ana.signsInWith("down");
      Browser late = new Browser(other.address());
      URI back = Browser.provider(late.asks("down", "/"));
      down.close();
      assertThat(ana.isSignedIn()).isTrue();
      Answer refused = late.comesBack(back);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.body()).contains("does not answer at the moment");
      assertThat(late.isSignedIn()).isFalse();
      assertThat(new Browser(other.address()).signsInWith("cma").status()).isEqualTo(303);
    }
  }

  @Test
  void aProviderThatWasNeverReachedIsSaidToBeAway() throws Exception {
    cma.answers(
        "/.well-known/openid-configuration",
        request -> request.response().setStatusCode(500).end());
    Path file = folder.resolve("away.yaml");
    Files.writeString(file, "providers:\n" + cma.written("cma"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    try (House other = House.opens("--signIn.providers=" + file)) {
      Browser ana = new Browser(other.address());
      Answer first = ana.presses("cma", "/");
      assertThat(first.status()).isEqualTo(503);
      int asked = cma.calls("/.well-known/openid-configuration");
      assertThat(ana.presses("cma", "/").status()).isEqualTo(503);
      assertThat(cma.calls("/.well-known/openid-configuration")).isEqualTo(asked);
      assertThat(Optional.ofNullable(ana.cookie("question"))).isEmpty();
    }
  }
}
