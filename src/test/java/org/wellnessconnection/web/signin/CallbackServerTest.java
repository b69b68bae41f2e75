package org.wellnessconnection.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.openid.PretendKey;
import org.wellnessconnection.openid.PretendProvider;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** What comes back by way of a browser, and was not meant for it, or not for now. */
class CallbackServerTest {
  @TempDir static Path folder;
  private static PretendProvider cma;
  private static PretendProvider other;
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    cma = PretendProvider.opens(PretendKey.ec("one"));
    other = PretendProvider.opens(PretendKey.ed("two"));
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

  private static Browser browser() {
    return new Browser(house.address());
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

  private static URI swapped(URI address, String what, String with) {
    return URI.create(address.toString().replaceFirst(what, with));
  }
}
