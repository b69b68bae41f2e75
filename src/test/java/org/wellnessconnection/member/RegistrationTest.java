package org.wellnessconnection.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.mail.Address;

/** What Mia writes to become a member. */
class RegistrationTest {
  private static final String NOW = "2026-11";
  private static final Registration MIA =
      new Registration(
          "Mia Okafor-Léger", "resident", "qc", "fr", "America/Toronto", "yes", "2026-11");

  @Test
  void nothingIsWrongWithWhatMiaWrote() {
    assertThat(MIA.faults(NOW)).isEmpty();
  }

  @Test
  void whoeverWritesNothingHearsOfEveryField() {
    Registration nothing = new Registration("", "", "", "", "", "", "");
    assertThat(nothing.faults(NOW))
        .containsExactly(
            Map.entry("name", "bad_own_name"),
            Map.entry("stage", "bad_choice"),
            Map.entry("province", "bad_choice"),
            Map.entry("language", "bad_choice"),
            Map.entry("zone", "bad_zone"),
            Map.entry("eligible", "not_eligible"),
            Map.entry("agreed", "no_consent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mia", "Jean-Luc d’Or", "Mia O'Hara", "李 小龍", "Łukasz Ż.", "Mia (Mimi) Léger"})
  void peopleHaveManyKindsOfNames(String name) {
    assertThat(Registration.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "M",
        "<b>Mia</b>",
        "Mia\r\nBcc: x",
        "Mia\u0000",
        "Mia\u202Egro",
        "mia@example.org",
        "514 397 0888",
        "\u200B\u200B",
        "-- --",
        "http://x.y"
      })
  void whatIsNoNameIsNotTaken(String name) {
    assertThat(Registration.isName(name)).isFalse();
  }

  @Test
  void aNameHasEightyCharactersAtMost() {
    assertThat(Registration.isName("é".repeat(80))).isTrue();
    assertThat(Registration.isName("é".repeat(81))).isFalse();
  }

  @Test
  void whoeverReadTheTextOfBeforeIsAskedAgain() {
    assertThat(MIA.faults("2027-01")).containsOnly(Map.entry("agreed", "no_consent"));
  }

  @Test
  void theAddressStaysAsItWasShownToBeTheirs() {
    Account before = Account.unregistered(new Address("mia@example.org"), "en");
    Profile mia = MIA.onto(before.profile());
    assertThat(mia.mail()).contains(new Address("mia@example.org"));
    assertThat(mia.name()).isEqualTo("Mia Okafor-Léger");
    assertThat(mia.stage()).contains(CareerStage.RESIDENT);
    assertThat(mia.province()).isEqualTo(Jurisdiction.QC);
    assertThat(mia.zone()).isEqualTo(ZoneId.of("America/Toronto"));
    assertThat(mia.language()).isEqualTo("fr");
    assertThat(before.standing()).isEqualTo(Optional.empty());
  }
}
