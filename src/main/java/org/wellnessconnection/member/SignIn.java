package org.wellnessconnection.member;

import java.time.Duration;
import java.time.Instant;
import org.wellnessconnection.protocol.AccountId;

/** Somebody is signed in on a device. */
public record SignIn(
    SignInId id, AccountId account, SignInBy by, Device device, Instant begun, Instant seen) {
  private static final Duration WORTH_NOTING = Duration.ofMinutes(1);

  public static SignIn begins(AccountId account, SignInBy by, Device device, Instant now) {
    return new SignIn(SignInId.random(), account, by, device, now, now);
  }

  public boolean isOver(SignInTimes usual, Instant now) {
    return now.isAfter(seen.plus(usual.on(device).idle())) || isSpent(usual, now);
  }

  /** However busy somebody is, it does not last for ever. */
  public boolean isSpent(SignInTimes usual, Instant now) {
    return now.isAfter(begun.plus(usual.on(device).longest()));
  }

  /** Whether being seen now is worth writing down: once a minute at most. */
  public boolean isWorthNoting(Instant now) {
    return !now.isBefore(seen.plus(WORTH_NOTING));
  }
}
