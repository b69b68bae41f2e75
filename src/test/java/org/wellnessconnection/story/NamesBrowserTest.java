package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    ana.page().getByText(look.of("Open door", "Porte ouverte")).click();
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

  private static void isTold(Guest ana, Locator name, String wished, String code) {
    name.fill(wished);
    ana.presses("room.joining.go");
    assertThat(ana.page().locator("#name-wrong")).hasText(ana.words("refusal." + code));
    assertThat(name).isFocused();
    assertThat(name).hasAttribute("aria-invalid", "true");
  }
}
