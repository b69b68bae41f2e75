package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mia comes for the first time: a letter, a form, and she is in. */
class JoiningBrowserTest extends Evening {
  private static final String MIA = "mia@example.org";
  private PostBox post;

  @Override
  House opens() throws Exception {
    post = PostBox.opens();
    return House.opens(post.settings());
  }

  @AfterEach
  void closePost() {
    post.close();
  }

  @Override
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.* status of (401|422) .*");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "NARROW"})
  void byTheLinkOfALetter(Look look) {
    Guest mia = guest(look).opens("/sign-in");
    isReadable(mia, "signin.title");
    asks(mia, "mia@");
    assertThat(mia.page().getByText(mia.words("refusal.bad_email"))).isVisible();
    assertThat(mia.page().getByLabel(mia.words("signin.mail"))).hasValue("mia@");
    asks(mia, MIA);
    isReadable(mia, "signin.sent.title");
    mia.page().navigate(post.letters(MIA, 1).get(0).link());
    assertThat(mia.button(mia.words("signin.go"))).isFocused();
    assertThat(mia.page().getByLabel(mia.words("signin.mail"))).isHidden();
    assertThat(mia.page().url()).doesNotContain("#");
    mia.page().keyboard().press("Enter");
    isReadable(mia, "register.title");
    mia.presses("register.go");
    assertThat(mia.page().locator(".wrong")).hasCount(6);
    isReadable(mia, "register.title");
    registers(mia);
    assertThat(mia.heading("home.title")).isVisible();
    assertThat(mia.page().getByText("Mia Okafor")).isVisible();
  }

  @Test
  void withoutJavaScriptByTheCode() {
    Guest mia =
        new Guest(
            chromium.browser().newContext(Look.PHONE.options().setJavaScriptEnabled(false)),
            Look.PHONE.language(),
            address());
    asks(mia.opens("/sign-in"), MIA);
    mia.page().getByLabel(mia.words("signin.code")).fill(post.letters(MIA, 1).get(0).code());
    mia.page().getByLabel(mia.words("signin.code")).press("Enter");
    assertThat(mia.heading("register.title")).isVisible();
    registers(mia);
    assertThat(mia.heading("home.title")).isVisible();
    mia.close();
  }

  @Test
  void onAnotherDeviceTheLinkSaysWhereItWorks() {
    asks(guest().opens("/sign-in"), MIA);
    Guest elsewhere = guest(Look.PHONE_AT_NIGHT);
    elsewhere.page().navigate(post.letters(MIA, 1).get(0).link());
    elsewhere.presses("signin.go");
    assertThat(elsewhere.page().getByRole(AriaRole.ALERT))
        .hasText(elsewhere.words("refusal.other_browser"));
    assertThat(elsewhere.page().getByLabel(elsewhere.words("signin.mail"))).isVisible();
    Readable.everything(elsewhere.page());
  }

  private static void asks(Guest who, String mail) {
    who.page().getByLabel(who.words("signin.mail")).fill(mail);
    who.presses("signin.ask");
  }

  private static void registers(Guest mia) {
    Page page = mia.page();
    page.getByLabel(mia.words("register.name")).fill("Mia Okafor");
    page.getByLabel(mia.words("register.stage")).selectOption("student");
    page.getByLabel(mia.words("register.province")).selectOption("nu");
    page.getByLabel(mia.words("register.zone")).selectOption("America/Iqaluit");
    page.getByLabel(mia.words("register.eligible")).check();
    page.getByLabel(mia.words("consent.agree")).check();
    mia.presses("register.go");
  }

  private static void isReadable(Guest who, String heading) {
    assertThat(who.heading(heading)).isVisible();
    Readable.everything(who.page());
  }
}
