package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.programme.Repeat.Often;

class RepeatTest {
  private static Days days(String rule) {
    return new Days(LocalDate.parse("2027-01-05"), rule, Set.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WEEKLY | TUESDAY | FREQ=WEEKLY;BYDAY=TU",
        "BIWEEKLY | MONDAY | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
        "MONTHLY_SECOND | WEDNESDAY | FREQ=MONTHLY;BYDAY=2WE",
        "MONTHLY_LAST | SUNDAY | FREQ=MONTHLY;BYDAY=-1SU",
      })
  void whatIsChosenBecomesARuleAndIsFoundInItAgain(Often often, DayOfWeek day, String rule) {
    Repeat chosen = new Repeat(often, day);
    assertThat(chosen.rule("")).isEqualTo(rule);
    assertThat(Repeat.of(days(rule))).isEqualTo(chosen);
  }

  @Test
  void aRuleThatCannotBeChosenStaysAsItIs() {
    Repeat other = Repeat.of(days("FREQ=DAILY;COUNT=3"));
    assertThat(other.often()).isEqualTo(Often.AS_WRITTEN);
    assertThat(other.rule("FREQ=DAILY;COUNT=3")).isEqualTo("FREQ=DAILY;COUNT=3");
    assertThat(Repeat.of(days(Days.ONCE)).often()).isEqualTo(Often.ONCE);
  }
}
