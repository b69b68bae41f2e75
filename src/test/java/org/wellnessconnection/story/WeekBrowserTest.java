package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.SeriesId;

/** Cora looks after the weeks ahead, on a laptop in English and on a phone in French. */
class WeekBrowserTest extends Evening {
  private static final String PROGRAMME =
      """
      people:
        - {key: ada, name: Ada Tremblay}
        - {key: eli, name: Eli Roy}
        - {key: cora, name: Cora Blais, roles: [coordinator]}
      agreement: {en: [Kind.], fr: [Avec bonté.]}
      """
          + House.OPEN_DOOR
          + """
      series:
        - key: circle
          title: {en: The Tuesday circle, fr: Le cercle du mardi}
          about: {en: We listen., fr: On écoute.}
          format: peer_support
          admission: by_facilitator
          lead: ada
          every: FREQ=WEEKLY;BYDAY=TU
          from: %s
          at: "19:00"
          zone: America/St_Johns
          lasts: PT1H30M
      """;

  private Guest guest;
  private Look look;

  @Override
  House opens() throws Exception {
    return House.opensWith(PROGRAMME.formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
  }

  @Override
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.* status of 422 .*");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE", "NARROW", "LAPTOP_AT_NIGHT"})
  void theWeeksCanBeReadAndPlannedByEverybody(Look as) throws Exception {
    look = as;
    guest = guest(look).signsIn(house.code("cora"));
    isReadable("week", guest.opens("/week").heading("week.title"));
    guest.page().getByRole(AriaRole.LINK, link()).first().click();
    isReadable("week-session", guest.heading("week.publish"));
    guest.presses("week.publish.go");
    isReadable("week-refused", guest.page().getByRole(AriaRole.ALERT));
    isReadable("wall", guest.opens("/wall").heading("wall.title"));
    isReadable("series", guest.opens("/series").heading("series.title"));
    isReadable("series-import", guest.opens("/series/import").heading("import.title"));
    guest.opens("/series/circle").presses("series.preview");
    isReadable("series-editor", guest.heading("series.dates"));
    guest.opens("/series/new").page().getByLabel(guest.words("week.time")).fill("02:30");
    guest.page().locator("form").evaluateAll("all => all.forEach(it => it.noValidate = true)");
    guest.presses("series.save");
    isReadable("series-refused", guest.page().getByRole(AriaRole.ALERT));
  }

  private Page.GetByRoleOptions link() {
    return new Page.GetByRoleOptions().setName(look.of("The Tuesday", "Le cercle"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE"})
  void adaConfirmsAndCoraPublishesWithAReason(Look as) throws Exception {
    look = as;
    guest = guest(look).signsIn(house.code("ada"));
    guest.opens("/week").page().getByRole(AriaRole.LINK, link()).first().click();
    guest.presses("week.confirm.go");
    isReadable("week-confirmed", guest.button(guest.words("week.unconfirm.go")));
    String path = guest.page().url();
    guest = guest(look).signsIn(house.code("cora"));
    guest.page().navigate(path);
    guest.page().getByLabel(guest.words("week.publish.why")).fill("Just once");
    guest.presses("week.publish.go");
    Locator alone = guest.page().getByText(guest.words("week.alone", "Just once"));
    isReadable("week-published", alone);
    List<Session> all = house.redisDoes(keys -> keys.sessions().of(new SeriesId("circle")));
    assertThat(all).filteredOn(Session::isPublished).hasSize(1);
  }

  private void isReadable(String screen, Locator sign) {
    sign.waitFor();
    Readable.page(guest.page(), look, screen);
  }
}
