package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.protocol.AccountId;

/** Ana looks for a name to come in under. */
class NamesBrowserTest extends Evening {

  /** The browser tells of each refusal in its console. */
  @Override
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.* status of 4(22|09) .*");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "NARROW"})
  void aRefusedNameSaysWhyBesideItsFieldAndAnOfferedOneOpensTheDoor(Look look) throws Exception {
    Guest ana = guest(look).signsIn(house.code("ana"));
    String door = look.of("Open door", "Porte ouverte");
    ana.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(door)).click();
    Locator name = ana.page().getByLabel(ana.words("room.joining.name"));
    assertThat(name).hasValue("Ana");
    ana.page().getByRole(AriaRole.CHECKBOX).check();

    isTold(ana, name, "Faciltatrice Animatrice", "name_reserved");
    isTold(ana, name, "Аna", "name_scripts");
    isTold(ana, name, "CPSO 12", "name_number");
    isTold(ana, name, "ana gmail", "name_reaches_you");
    isTold(ana, name, "Ada", "name_taken");

    Locator offers = ana.page().locator(".names button");
    assertThat(offers).hasCount(4);
    offers.nth(2).click();
    assertThat(offers.nth(2)).hasAttribute("aria-pressed", "true");
    String offered = offers.nth(2).textContent().strip();
    assertThat(name).hasValue(offered);
    assertThat(ana.page().locator("#name-wrong")).isEmpty();
    ana.presses("room.joining.go");
    ana.composer().waitFor();
    assertThat(ana.seen()).contains(offered);
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE_AT_NIGHT"})
  void theGroupSeesOfSomebodyWhatTheyTicked(Look look) throws Exception {
    AccountId dora = house.account("dora");
    house.redisDoes(redis -> redis.members().change(dora, NamesBrowserTest::inResidency));
    Guest ben = comes("ben", OPEN);
    Guest resident = guest(look).signsIn(house.code("dora"));
    String door = look.of("Open door", "Porte ouverte");
    resident.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(door)).click();
    resident.page().getByLabel(resident.words("stage.resident")).check();
    resident.page().getByLabel(resident.words("room.joining.agree")).check();
    resident.presses("room.joining.go");
    resident.composer().waitFor();

    assertThat(ben.person("Dora")).containsText(ben.words("stage.resident"));
    assertThat(ben.page().locator(".circle")).containsText(ben.words("stage.resident"));
    assertThat(ben.person("Dora")).not().containsText(ben.words("help.place.qc"));
    ben.page().reload();
    assertThat(ben.person("Dora")).containsText(ben.words("stage.resident"));
  }

  private static Account inResidency(Account dora) {
    return dora.withProfile(
        dora.profile().withStage(Optional.of(CareerStage.RESIDENT)).withProvince(Jurisdiction.QC));
  }

  private static void isTold(Guest ana, Locator name, String wished, String code) {
    name.fill(wished);
    ana.presses("room.joining.go");
    assertThat(ana.page().locator("#name-wrong")).hasText(ana.words("refusal." + code));
    assertThat(name).isFocused();
    assertThat(name).hasAttribute("aria-invalid", "true");
  }
}
