package org.wellnessconnection.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.places.Standing.State.OFFERED;
import static org.wellnessconnection.places.Standing.State.REGISTERED;
import static org.wellnessconnection.places.Standing.State.WAITLISTED;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Codec;

/** Whom somebody would rather not meet, and that nobody can find out by it who else is there. */
class PreferencesTest {
  private static final Instant STARTS = Instant.parse("2026-12-08T00:00:00Z");
  private static final Preferences AVOIDS_ANNE = Preferences.of(List.of("Roy, Anne"), Set.of());

  private static Table table(int capacity) {
    return new Table(capacity, STARTS, Duration.ofDays(7));
  }

  private static Preferences only(Preferences.Only only) {
    return Preferences.of(List.of(), Set.of(only));
  }

  private static Person person(String workplace, Person.Stage stage) {
    return Person.of("Somebody", Optional.of(workplace), stage);
  }

  /** The same probe, where Anne is and nobody else, and where it is full without her. */
  @Test
  void aConflictIsAnsweredWithTheSameBytesAsAFullSession() {
    AccountId probe = table(1).account("probe");
    AttemptId attempt = Table.attempt();
    Person who = Person.of("A Probe", Optional.empty(), Person.Stage.PHYSICIAN);
    Arrival arrival = new Arrival(probe, attempt, who, Table.wish(AVOIDS_ANNE), Optional.empty());
    Table conflict = table(2);
    conflict.registers("Anne Roy");
    Table full = table(1);
    full.registers("Zoe Low");
    assertThat(Codec.write(conflict.registers(arrival)))
        .isEqualTo(Codec.write(full.registers(arrival)));
    assertThat(conflict.places().sign()).isEqualTo(full.places().sign()).isEqualTo(Sign.WAITLIST);
    List<Notice> letter = conflict.places().owed().subList(1, 2);
    assertThat(full.places().owed().subList(1, 2)).isEqualTo(letter);
    assertThat(conflict.givesUpBytes(probe)).isEqualTo(full.givesUpBytes(probe));
  }

  @Test
  void preferencesOfWhoCameFirstHoldToo() {
    Table table = table(3);
    table.registers("Ben Low", AVOIDS_ANNE);
    table.registers("Anne Roy");
    assertThat(table.of("Anne Roy")).isEqualTo(WAITLISTED);
  }

  @Test
  void aPlaceIsOfferedPastSomebodyItDoesNotSuitAndToThemWhenItDoes() {
    Table table = table(2);
    table.registers("Anne Roy");
    table.registers("Ben Low");
    table.registers("Cleo May", AVOIDS_ANNE);
    table.registers("Dora Kay");
    table.givesUp("Ben Low");
    assertThat(table.of("Cleo May")).isEqualTo(WAITLISTED);
    assertThat(table.of("Dora Kay")).isEqualTo(OFFERED);
    table.givesUp("Anne Roy");
    assertThat(table.of("Cleo May")).isEqualTo(OFFERED);
  }

  @Test
  void whoeverTriesOtherPreferencesIsAnsweredAsBefore() {
    Table table = table(5);
    table.registers("Anne Roy");
    table.registers("A Probe");
    assertThat(table.of("A Probe")).isEqualTo(REGISTERED);
    table.givesUp("A Probe");
    table.registers("A Probe", AVOIDS_ANNE);
    assertThat(table.of("A Probe")).isEqualTo(REGISTERED);
    table.registers("Other Probe", AVOIDS_ANNE);
    table.givesUp("Other Probe");
    table.registers("Other Probe");
    assertThat(table.of("Other Probe")).isEqualTo(WAITLISTED);
  }

  /** Medians, of many: it looks at everybody, whether it was full or not. */
  @Test
  void aConflictTakesAsLongAsAFullSession() {
    Table conflict = table(40);
    conflict.registers("Anne Roy");
    Table full = table(40);
    for (int i = 0; i < 39; i++) {
      conflict.registers("Somebody " + (char) ('a' + i % 26) + i);
      full.registers("Somebody " + (char) ('a' + i % 26) + i);
    }
    full.registers("Last One");
    conflict.givesUp("Somebody a0");
    nanos(conflict, 400);
    nanos(full, 400);
    long one = nanos(conflict, 400);
    long other = nanos(full, 400);
    assertThat(Math.abs(one - other)).isLessThan(Duration.ofMillis(1).toNanos());
  }

  private static long nanos(Table table, int times) {
    Person who = Person.of("A Probe", Optional.empty(), Person.Stage.PHYSICIAN);
    java.util.ArrayList<Long> all = new java.util.ArrayList<>();
    for (int i = 0; i < times; i++) {
      Arrival probe =
          new Arrival(
              table.account("probe"),
              Table.attempt(),
              who,
              Table.wish(AVOIDS_ANNE),
              Optional.empty());
      long begin = System.nanoTime();
      Registering.register(table.places(), probe, table.now());
      all.add(System.nanoTime() - begin);
    }
    Collections.sort(all);
    return all.get(times / 2);
  }

  @Test
  void aNameIsTheSameWithOtherAccentsAndInAnotherOrder() {
    Folded avoided = Folded.of("LEFÈVRE, Zoé");
    assertThat(avoided.meets(Folded.of("Dr. Zoe Lefevre"))).isTrue();
    assertThat(avoided.meets(Folded.of("Zoe Lefevre-Roy"))).isTrue();
    assertThat(avoided.meets(Folded.of("Zoe Roy"))).isFalse();
    assertThat(Folded.of("Anne").meets(Folded.of("Anne Roy"))).isFalse();
  }

  @Test
  void workplacesAndLearnersAreKeptApartOnBothSides() {
    Person learner = person("St. Mary’s", Person.Stage.LEARNER);
    Person senior = person("st marys", Person.Stage.PHYSICIAN);
    Person near = person("ST. MARY’S", Person.Stage.PHYSICIAN);
    Person other = person("General", Person.Stage.PHYSICIAN);
    assertThat(only(Preferences.Only.OTHER_WORKPLACES).exclude(learner, near)).isTrue();
    assertThat(only(Preferences.Only.OTHER_WORKPLACES).exclude(learner, other)).isFalse();
    assertThat(only(Preferences.Only.LEARNERS).exclude(learner, other)).isTrue();
    assertThat(only(Preferences.Only.LEARNERS).exclude(near, learner)).isFalse();
    assertThat(only(Preferences.Only.NO_SUPERVISORS).exclude(learner, near)).isTrue();
    assertThat(only(Preferences.Only.NO_SUPERVISORS).exclude(learner, other)).isFalse();
    assertThat(only(Preferences.Only.NO_SUPERVISORS).exclude(learner, senior)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "...",
        "aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa"
      })
  void aNameThatIsNoneIsRefused(String name) {
    assertThatThrownBy(() -> Preferences.of(List.of(name), Set.of()))
        .hasMessageStartingWith("avoided:");
  }
}
