package org.wellnessconnection.programme;

import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.CareerStage;

/** For whom a session is. */
public enum Audience {
  ALL,
  LEARNERS,
  PHYSICIANS;

  /** Whoever has not said where they are in medicine is believed to know. */
  public boolean includes(Account account) {
    Optional<Boolean> learns = account.profile().stage().map(CareerStage::isLearner);
    return switch (this) {
      case ALL -> true;
      case LEARNERS -> learns.orElse(true);
      case PHYSICIANS -> !learns.orElse(false);
    };
  }
}
