package org.wellnessconnection.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.protocol.AccountId;

/** What a session that is to take place still lacks. */
public enum Lack {
  NOT_CONFIRMED,
  /** It is so near, and nobody confirmed: somebody has to act now. */
  WILL_NOT_RUN,
  SECOND_MISSING,
  NOT_QUALIFIED,
  ZONES_TOO_OLD,
  TOO_FEW;

  private static final Duration CONFIRMED_BEFORE = Duration.ofDays(3);
  private static final Duration ENOUGH_BEFORE = Duration.ofHours(2);

  /**
   * What is known beside the session itself.
   *
   * @param people those who lead it, as far as they have accounts
   * @param places how many have a place; empty where nobody can have one yet
   */
  public record Known(
      Map<AccountId, Account> people, Timekeeping time, OptionalLong places, Instant now) {
    public Known {
      people = Map.copyOf(people);
    }
  }

  public static Set<Lack> of(Session session, Known known) {
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    if (session.isCancelled() || !known.now().isBefore(session.when().ends())) {
      return lacks;
    }
    if (!session.isConfirmed()) {
      lacks.add(isNear(session, CONFIRMED_BEFORE, known.now()) ? WILL_NOT_RUN : NOT_CONFIRMED);
    }
    if (session.outline().lacksSecond() && session.alone().isEmpty()) {
      lacks.add(SECOND_MISSING);
    }
    if (!allQualified(session, known)) {
      lacks.add(NOT_QUALIFIED);
    }
    if (!known.time().isFit()) {
      lacks.add(ZONES_TOO_OLD);
    }
    if (isTooSmall(session, known)) {
      lacks.add(TOO_FEW);
    }
    return lacks;
  }

  private static boolean isNear(Session session, Duration before, Instant now) {
    return !now.isBefore(session.when().starts().minus(before));
  }

  private static boolean isTooSmall(Session session, Known known) {
    int minimum = session.outline().places().minimum();
    boolean tooFew = known.places().isPresent() && known.places().getAsLong() < minimum;
    return isToBeDecided(session, known.now()) && tooFew;
  }

  /** Whether it is so near that somebody has to say what becomes of a small group, and none did. */
  public static boolean isToBeDecided(Session session, Instant now) {
    return session.isPublished()
        && session.small().isEmpty()
        && isNear(session, ENOUGH_BEFORE, now)
        && now.isBefore(session.when().starts());
  }

  private static boolean allQualified(Session session, Known known) {
    return session.outline().leaders().all().stream()
        .allMatch(
            id -> known.people().containsKey(id) && isQualified(known.people().get(id), session));
  }

  /** Whether somebody may lead this session on the day that it takes place. */
  public static boolean isQualified(Account account, Session session) {
    return account.grants().stream()
        .filter(grant -> grant.duty() == Duty.FACILITATOR && grant.holds(session.when().starts()))
        .anyMatch(grant -> grant.qualifications().contains(session.outline().format()));
  }
}
