package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.programme.Session;

/** Ana looks for a place in a session, keeps it, and gives it up again. */
class BookingBrowserTest extends Evening {

  @Override
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.* status of (403|422) .*");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE_AT_NIGHT", "NARROW"})
  void aPlaceFromTheFormToGivingItUp(Look look) throws Exception {
    Session circle = Dated.in(house, Duration.ofDays(3)).with(4, 1).heldIn("open").keeps();
    Guest ana = guest(look).signsIn(house.code("ana"));
    ana.opens("/rooms/" + circle.room());
    isReadable(ana, "noplace.title");
    ana.page().getByText(ana.words("booking.title")).click();
    isReadable(ana, "booking.title");
    ana.page().getByLabel(ana.words("booking.note")).fill("Merci");
    ana.presses("booking.go");
    assertThat(ana.page().locator(".wrong[id]")).hasCount(2);
    isReadable(ana, "booking.title");
    assertThat(ana.page().getByLabel(ana.words("booking.note"))).hasValue("Merci");
    fillsByKeyboard(ana);
    isReadable(ana, "my.state.registered");
    ana.presses("my.keep");
    isReadable(ana, "my.state.confirmed");
    ana.opens("/my");
    isReadable(ana, "my.title");
    ana.presses("my.give_up");
    isReadable(ana, "my.state.cancelled");
    ana.opens("/give-up/any-word");
    isReadable(ana, "giveup.ask.title");
    ana.presses("giveup.go");
    isReadable(ana, "giveup.done.title");
  }

  private static void fillsByKeyboard(Guest ana) {
    Page page = ana.page();
    page.getByLabel(ana.words("booking.name")).focus();
    page.keyboard().type("Sam");
    page.getByLabel(ana.words("booking.agree")).focus();
    page.keyboard().press("Space");
    ana.button(ana.words("booking.go")).focus();
    page.keyboard().press("Enter");
  }

  private static void isReadable(Guest who, String heading) {
    assertThat(who.heading(heading)).isVisible();
    Readable.everything(who.page());
  }
}
