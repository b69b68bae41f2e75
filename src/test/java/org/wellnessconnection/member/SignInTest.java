package org.wellnessconnection.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.member.Device.Whose;
import org.wellnessconnection.protocol.AccountId;

class SignInTest {
  private static final Instant MONDAY = Instant.parse("2030-01-28T08:00:00Z");
  private static final SignInTimes TIMES = SignInTimes.usual();

  private static SignIn on(Whose whose) {
    Device device = Device.of("Firefox/140.0 (Windows)", whose);
    return SignIn.begins(AccountId.random(), new SignInBy(SignInBy.Way.LINK), device, MONDAY);
  }

  private static SignIn seen(SignIn signIn, Instant at) {
    return new SignIn(
        signIn.id(), signIn.account(), signIn.by(), signIn.device(), signIn.begun(), at);
  }

  private static Instant after(String time) {
    return MONDAY.plus(Duration.parse(time));
  }

  @Test
  void whoeverIsAwayForANightHasToSignInAgain() {
    assertThat(on(Whose.OWN).isOver(TIMES, after("PT12H"))).isFalse();
    assertThat(on(Whose.OWN).isOver(TIMES, after("PT12H0.001S"))).isTrue();
  }

  @Test
  void whoeverIsSeenEveryDayStaysForTwoWeeks() {
    assertThat(seen(on(Whose.OWN), after("P13DT20H")).isOver(TIMES, after("P14D"))).isFalse();
    assertThat(seen(on(Whose.OWN), after("P14D")).isOver(TIMES, after("P14DT1S"))).isTrue();
  }

  @Test
  void onASharedComputerHalfAnHourIsEnough() {
    assertThat(on(Whose.SHARED).isOver(TIMES, after("PT30M"))).isFalse();
    assertThat(on(Whose.SHARED).isOver(TIMES, after("PT30M1S"))).isTrue();
    assertThat(seen(on(Whose.SHARED), after("PT12H")).isOver(TIMES, after("PT12H1S"))).isTrue();
  }

  @Test
  void aHouseThatIsStricterIsSoOnASharedComputerToo() {
    SignInTimes strict = new SignInTimes(Duration.ofMinutes(5), Duration.ofHours(1));
    assertThat(on(Whose.SHARED).isOver(strict, after("PT5M1S"))).isTrue();
    assertThat(seen(on(Whose.SHARED), after("PT1H")).isOver(strict, after("PT1H1S"))).isTrue();
  }

  @Test
  void beingSeenIsWrittenDownOnceAMinuteAtMost() {
    assertThat(on(Whose.OWN).isWorthNoting(after("PT59S"))).isFalse();
    assertThat(on(Whose.OWN).isWorthNoting(after("PT1M"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT0.9S", "P366D"})
  void noHouseLetsNobodyInOrEverybodyStay(String time) {
    assertThatThrownBy(() -> new SignInTimes(Duration.parse(time), Duration.ofDays(1)))
        .hasMessageStartingWith("idle: ");
    assertThatThrownBy(() -> new SignInTimes(Duration.ofDays(1), Duration.parse(time)))
        .hasMessageStartingWith("longest: ");
  }
}
