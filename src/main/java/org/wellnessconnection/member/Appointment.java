package org.wellnessconnection.member;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Grant.Source;

/**
 * A duty that one person gives another.
 *
 * @param qualifications formats that a facilitator is trained for
 * @param until when it ends by itself; a facilitator's always does
 */
public record Appointment(Duty duty, Set<String> qualifications, Optional<Instant> until) {
  static final Duration LONGEST = Duration.ofDays(5 * 366);

  public Appointment {
    qualifications = duty == Duty.FACILITATOR ? Set.copyOf(qualifications) : Set.of();
  }

  /** Nobody gives themselves a duty, and only administrators make others administrators. */
  Optional<Obstacle> obstacle(Account by, Account to, Instant now) {
    if (by.id().equals(to.id())) {
      return Optional.of(Obstacle.NOT_YOUR_OWN_DUTY);
    }
    return mayDecideOn(by, duty, now) ? flaw(now) : Optional.of(Obstacle.NOT_YOURS_TO_GIVE);
  }

  private Optional<Obstacle> flaw(Instant now) {
    boolean facilitates = duty == Duty.FACILITATOR;
    if (facilitates && qualifications.isEmpty()) {
      return Optional.of(Obstacle.NO_QUALIFICATION);
    }
    boolean ends = until.filter(end -> !end.isAfter(now.plus(LONGEST))).isPresent();
    boolean over = until.filter(end -> !end.isAfter(now)).isPresent();
    return over || (facilitates ? !ends : until.isPresent() && !ends)
        ? Optional.of(Obstacle.BAD_DATE)
        : Optional.empty();
  }

  /** In place of the same duty, if a person gave it before. */
  Account givenTo(Account account, Account by, Instant now) {
    Set<Grant> grants = new HashSet<>(without(account, duty).grants());
    Instant at = Instant.ofEpochMilli(now.toEpochMilli());
    grants.add(new Grant(duty, Source.PERSON, at, Optional.of(by.id()), until, qualifications));
    return account.withGrants(grants);
  }

  /** Why {@code by} cannot end this duty. */
  static Optional<Obstacle> toEnd(Duty duty, Account by, Account of, Instant now) {
    if (!mayDecideOn(by, duty, now)) {
      return Optional.of(Obstacle.NOT_YOURS_TO_GIVE);
    }
    return of.grants().stream().anyMatch(grant -> isFromAPerson(grant, duty))
        ? Optional.empty()
        : Optional.of(Obstacle.NOT_TAKEN_HERE);
  }

  /** Whoever gives up this duty when nobody else has it leaves the programme to nobody. */
  static boolean mustStay(Duty duty) {
    return duty == Duty.COORDINATOR || duty == Duty.ADMINISTRATOR;
  }

  static Account without(Account account, Duty duty) {
    Set<Grant> grants = new HashSet<>(account.grants());
    grants.removeIf(grant -> isFromAPerson(grant, duty));
    return account.withGrants(grants);
  }

  private static boolean isFromAPerson(Grant grant, Duty duty) {
    return grant.duty() == duty && grant.source() == Source.PERSON;
  }

  private static boolean mayDecideOn(Account by, Duty duty, Instant now) {
    return by.has(Duty.ADMINISTRATOR, now)
        || (by.has(Duty.COORDINATOR, now) && duty != Duty.ADMINISTRATOR);
  }
}
