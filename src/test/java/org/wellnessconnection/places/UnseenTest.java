package org.wellnessconnection.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Codec;

/** Before the door, when nobody has seen them: what people are told, and how they go again. */
class UnseenTest {
  private static final Instant STARTS = Instant.parse("2026-12-08T00:00:00Z");
  private final Table table = new Table(3, STARTS, Duration.ofMinutes(40));

  private static Preferences avoids(String name) {
    return Preferences.of(List.of(name), Set.of());
  }

  /** Wished for after there was a place: whoever is there already stays. */
  private void adds(String name, Preferences more) {
    table.takes(
        Registering.change(
            table.places(), table.asking(name), new Wish.Change(Set.of(), "", more), table.now()));
  }

  private Told comes(String name) {
    return comes(name, Map.of());
  }

  private Told comes(String name, Map<String, String> here) {
    Map<org.wellnessconnection.protocol.AccountId, Folded> names = new java.util.HashMap<>();
    here.forEach((who, called) -> names.put(table.account(who), Folded.of(called)));
    return table.takes(
        Unseen.look(table.places(), new Unseen.Coming(table.account(name), names), table.now()));
  }

  private Told leaves(String name) {
    return table.takes(Unseen.leave(table.places(), table.asking(name), table.now()));
  }

  @Test
  void whoeverAvoidsSomebodyIsToldAndWhoeverIsAvoidedIsNot() {
    table.registers("Anne Roy", avoids("Zoe Kay"));
    table.registers("Ben Low");
    adds("Ben Low", avoids("Roy, Anne"));
    assertThat(comes("Ben Low")).isEqualTo(new Told.MayNotSuit());
    assertThat(comes("Anne Roy")).isEqualTo(new Told.Done());
    table.givesUp("Anne Roy");
    assertThat(comes("Ben Low")).isEqualTo(new Told.Done());
  }

  @Test
  void whoeverWishedForNothingIsToldNothingAndLeavesNoMark() {
    table.registers("Anne Roy");
    table.registers("Ben Low");
    adds("Anne Roy", avoids("Ben Low"));
    Places before = table.places();
    assertThat(comes("Ben Low", Map.of("ada", "Ada May"))).isEqualTo(new Told.Done());
    assertThat(comes("A Stranger")).isEqualTo(new Told.Done());
    assertThat(table.places()).isEqualTo(before);
  }

  @Test
  void theAnswerIsTheSameWhicheverWishItWasAndWhoeverIsThere() {
    table.registers("Anne Roy");
    table.registers("Ben Low", avoids("Ada May"));
    String byName = Codec.write(comes("Ben Low", Map.of("ada", "Dr. Ada May")));
    adds("Anne Roy", Preferences.of(List.of(), Set.of(Preferences.Only.LEARNERS)));
    assertThat(Codec.write(comes("Anne Roy"))).isEqualTo(byName).isEqualTo("{}");
  }

  /** Who leads is no learner, and that is no surprise to anybody. */
  @Test
  void ofThoseWhoLeadOnlyTheNameCounts() {
    Preferences learners = Preferences.of(List.of(), Set.of(Preferences.Only.LEARNERS));
    table.registers("Ben Low", learners);
    assertThat(comes("Ben Low", Map.of("ada", "Ada May"))).isEqualTo(new Told.Done());
  }

  /** Otherwise somebody could try one name after the other on the step. */
  @Test
  void namesAddedAtTheDoorAreNotAnsweredThere() {
    table.registers("Anne Roy");
    table.registers("A Probe", avoids("Zoe Kay"));
    assertThat(comes("A Probe")).isEqualTo(new Told.Done());
    adds("A Probe", avoids("Anne Roy"));
    assertThat(comes("A Probe")).isEqualTo(new Told.Done());
    table.givesUp("A Probe");
    table.registers("A Probe");
    assertThat(comes("A Probe")).isEqualTo(new Told.Done());
  }

  @Test
  void whoeverWasToldLeavesExcusedAndTheWaitlistMovesOn() {
    leavingFreesThePlace();
    assertThat(table.of("Ben Low")).isEqualTo(Standing.State.CANCELLED);
    assertThat(table.of("Dora Kay")).isEqualTo(Standing.State.OFFERED_TO_ALL);
    Places after = table.places();
    leaves("Ben Low");
    assertThat(table.places()).isEqualTo(after);
  }

  private void leavingFreesThePlace() {
    table.registers("Anne Roy");
    table.registers("Ben Low");
    table.registers("Cleo May");
    table.registers("Dora Kay");
    adds("Ben Low", avoids("Anne Roy"));
    comes("Ben Low");
    leaves("Ben Low");
  }

  @Test
  void alsoWhenTheSessionHasBegun() {
    table.registers("Anne Roy");
    table.registers("Ben Low");
    adds("Ben Low", avoids("Anne Roy"));
    table.passes(Duration.ofMinutes(45));
    comes("Ben Low");
    assertThat(leaves("Ben Low")).isInstanceOf(Told.Yours.class);
    assertThat(table.places().withPlace()).hasSize(1);
  }

  @Test
  void whoeverWasNotToldGivesUpLikeEverybody() {
    table.registers("Anne Roy");
    leaves("Anne Roy");
    assertThat(table.of("Anne Roy")).isEqualTo(Standing.State.CANCELLED_LATE);
    table.registers("Ben Low");
    table.passes(Duration.ofMinutes(45));
    assertThat(leaves("Ben Low")).isEqualTo(new Told.No(Told.Why.SESSION_OVER));
  }

  @Test
  void nothingOfItStaysAfterTheSession() {
    table.registers("Anne Roy");
    table.registers("Ben Low", avoids("Zoe Kay"));
    comes("Ben Low");
    table.takes(
        Changing.close(
            table.places(), new Held(Helped.NONE, java.util.Optional.empty()), table.now()));
    assertThat(Codec.write(table.places())).doesNotContain("zoe");
  }
}
