package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Help in a crisis, in the room, when the rest has gone. */
class HelpBrowserTest extends Evening {

  @Override
  boolean isKnown(String complaint) {
    return super.isKnown(complaint) || complaint.contains("ERR_CONNECTION_REFUSED");
  }

  @Test
  void whoIsCutOffFindsTheLinesOfWhereTheyAre() throws Exception {
    Guest ana = comes("ana", OPEN);
    house.closes(0);
    house.redis().close();
    ana.page().getByText(ana.words("help.title"), exactly()).first().click();
    Locator help = ana.page().locator(".help-lines");
    assertThat(help.locator("a[href='tel:+15143970888']")).hasCount(0);
    ana.page().getByLabel(ana.words("help.where")).selectOption("qc");
    assertThat(help.locator("a[href='tel:+15143970888']")).isVisible();
    assertThat(help.locator("a[href='tel:+18662773553']")).isVisible();
    assertThat(ana.context().cookies())
        .anyMatch(it -> it.name.equals("place") && it.value.equals("qc"));
  }

  private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
  }
}
