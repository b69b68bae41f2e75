package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.programme.Session;

/**
 * Ada reads what Ana said on registering; Ana and Cléo report what was not right, and find it
 * again.
 */
class ReportingBrowserTest extends Evening {

  @Test
  void whatSomebodySaidStandsBesideTheirNameInTheQueue() throws Exception {
    Session circle = Dated.in(house, Duration.ofMinutes(20)).with(4, 1).heldIn("circle").keeps();
    Member.of(house, "ana").registers(circle, "Ana", "note", "Quiet today", "needs", "captions");
    house.sendsAs("ana", "circle", "Ana");
    Guest ada = guest(Look.PHONE).signsIn(house.code("ada"));
    ada.opens("/rooms/" + circle.room());
    ada.page().locator("#agreed").check();
    ada.presses("room.joining.go");
    ada.page().locator("wc-live").waitFor();
    shows(ada, "room.pane.console");
    Locator said = ada.page().locator("wc-queue wc-introduction");

    assertThat(said).containsText("Quiet today");
    assertThat(said).containsText(ada.words("room.introduction.first"));
    assertThat(said).containsText(ada.words("room.introduction.need.captions"));
    Readable.everything(ada.page());
  }

  @Test
  void aPersonAMessageAndHowItIsLedAreReportedAndTheAnswersHaveAPage() throws Exception {
    Guest ada = comes("ada", OPEN);
    house.sends("eli", "open");
    house.sends("ben", "open").says("The one with the rash");
    Guest ana = guest(Look.LAPTOP).signsIn(house.code("ana")).comesInto(OPEN, "Ana");
    Guest cleo = guest(Look.PHONE).signsIn(house.code("cleo")).comesInto("Porte ouverte", "Cléo");

    reports(ana, "Ben");
    sends(ana, "unkind");
    reports(cleo, "Ben");
    sends(cleo, "other");
    shows(cleo, "room.more");
    cleo.page().locator("wc-more").getByText(cleo.words("room.report.leading")).click();
    sends(cleo, "");
    house.sends("dora", "open").says("He is the only one in the valley");
    ana.arrived("only one in the valley").hover();
    ana.arrived("only one in the valley").getByText(ana.words("room.talk.report")).click();
    sends(ana, "patient_detail");
    reports(ada, "Eli");
    sends(ada, "leading");

    ana.opens("/me/reports");
    assertThat(ana.page().locator("article.report")).hasCount(2);
    Readable.everything(ana.page());
    cleo.opens("/me/reports");
    assertThat(cleo.page().locator("article.report")).hasCount(2);
    Readable.everything(cleo.page());
  }

  private static void reports(Guest who, String name) {
    shows(who, "room.pane.people");
    who.person(name).locator(".more").click();
    who.person(name).locator(".menu button.second").click();
  }

  /** In the dialog that is open, which then says that it has arrived. */
  private static void sends(Guest who, String kind) {
    if (!kind.isEmpty()) {
      who.page().locator("wc-reporting input[value=" + kind + "]").check();
    }
    Readable.everything(who.page());
    who.presses("room.report.send");
    assertThat(who.page().locator("wc-reporting [role=status]"))
        .hasText(who.words("room.report.thanks"));
    Readable.everything(who.page());
    who.presses("room.report.close");
    assertThat(who.page().locator("wc-reporting dialog")).isHidden();
  }

  /** On a phone the parts of the room stand behind one another. */
  private static void shows(Guest who, String part) {
    Locator button = who.page().locator("nav.bar").getByText(who.words(part));
    if (button.isVisible()) {
      button.click();
    }
  }
}
