package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.member.Standing;
import org.wellnessconnection.protocol.AccountId;

/**
 * The pages about people, with something in them: everybody can read them, and none scrolls
 * sideways. Pictures of them are left in {@code target/look}.
 */
class PrivatePagesBrowserTest extends Evening {
  private static final Standing AWAITING =
      new Standing(Standing.Kind.AWAITING, Instant.now(), Optional.empty());

  private Guest guest;
  private Look look;

  @Override
  boolean isKnown(String complaint) {
    return super.isKnown(complaint) || complaint.contains("422");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "LAPTOP_AT_NIGHT", "PHONE", "NARROW"})
  void whatOneDecidesAboutOneselfCanBeReadByEverybody(Look look) throws Exception {
    comes(look);
    AccountId ana = house.account("ana");
    house.redisDoes(redis -> redis.members().change(ana, PrivatePagesBrowserTest::inFull));
    isReadable("privacy", "/privacy");
    isReadable("sign-in", "/sign-in");
    isReadable("letter-sent", "/sign-in/code");
    guest.signsIn(house.code("ana"));
    for (String path : List.of("/me", "/me/mail", "/me/mail?sent=yes", "/me/devices")) {
      isReadable(path.substring(1).replaceAll("\\W", "-"), path);
    }
    isReadable("me-delete", "/me/delete");
    isReadable("joining", "/rooms/" + house.room("circle"));
  }

  private static Account inFull(Account ana) {
    return ana.withProfile(
        ana.profile()
            .withMail(
                Optional.of(new Address("ana.silva.of.the.long.address@hospital.example.org")))
            .withStage(Optional.of(CareerStage.RESIDENT))
            .withProvince(Jurisdiction.QC));
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP_AT_NIGHT", "PHONE"})
  void whoeverIsNewReadsWhatIsAsked(Look look) throws Exception {
    comes(look);
    AccountId mia = AccountId.random();
    house.keeps(new Account(mia, "").withStanding(Optional.empty()));
    guest.opens("/sign-in#" + house.code(mia)).presses("signin.go");
    isReadable("register", "/register");
    guest.presses("register.go");
    isReadable("register-again");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE"})
  void whoeverAnswersForPeopleCanReadTheirPages(Look look) throws Exception {
    comes(look);
    Account otis = inFull(new Account(AccountId.random(), "Otis Léger"));
    house.keeps(otis.withStanding(Optional.of(AWAITING)));
    guest.signsIn(house.code("cora"));
    isReadable("people", "/people");
    isReadable("person", "/people/" + house.account("ada"));
    isReadable("approvals", "/approvals");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE"})
  void twoPeopleIdentifySomebodyAndThePersonReadsOfIt(Look look) throws Exception {
    house.sends("ana", "open");
    comes(look).signsIn(house.code("ada")).comesInto(look.of("Open door", "Porte ouverte"), "Ada");
    if (guest.person("Ana").isHidden()) {
      guest.turnsTo("room.pane.console");
    }
    guest.person("Ana").locator("button.more").click();
    Page asking =
        guest
            .page()
            .waitForPopup(
                () -> guest.person("Ana").getByText(guest.words("room.act.identify")).click());
    assertThat(asking.locator("h1")).hasText(guest.words("identification.title"));
    isReadable("identify", asking);
    asking.locator("#reason").selectOption("risk_to_self");
    asking.locator("#words").fill("She left in tears, and does not answer.");
    asking.getByRole(AriaRole.BUTTON, Guest.named(guest.words("identification.ask"))).click();
    isReadable("identification-asked", asking);

    Guest sol = guest(look).signsIn(house.code("sol")).opens("/identification");
    isReadable("identification-open", sol.page());
    sol.presses("identification.agree");
    assertThat(sol.page().getByText("Ana Silva")).isVisible();
    isReadable("identification-agreed", sol.page());
    asking.reload();
    assertThat(asking.getByText("Ana Silva")).isVisible();

    anaReadsOfIt();
  }

  private void anaReadsOfIt() throws Exception {
    Guest silva = guest(look).signsIn(house.code("ana"));
    silva.page().waitForCondition(() -> silva.opens("/me").heading("identified.title").isVisible());
    isReadable("me-identified", silva.page());
    silva.presses("identified.read");
    assertThat(silva.opens("/me").heading("identified.title")).hasCount(0);
  }

  private Guest comes(Look look) {
    this.look = look;
    guest = guest(look);
    return guest;
  }

  private void isReadable(String screen, String path) {
    guest.opens(path);
    isReadable(screen);
  }

  private void isReadable(String screen) {
    isReadable(screen, guest.page());
  }

  private void isReadable(String screen, Page page) {
    page.locator("h1").first().waitFor();
    Readable.page(page, look, screen);
  }
}
