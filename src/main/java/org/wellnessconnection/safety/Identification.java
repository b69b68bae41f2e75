package org.wellnessconnection.safety;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;

/**
 * Who is in a seat, on safety grounds: one asks, somebody else agrees, one of them being the safety
 * lead. Then the two of them see it for an hour, and the person is told.
 *
 * @param version goes up with every change
 * @param told when the person was told
 * @param reviewed by a coordinator who had no part in it
 */
@RecordBuilder
public record Identification(
    IdentificationId id,
    long version,
    Ask ask,
    Optional<Consent> consent,
    Optional<Instant> told,
    Optional<Step> reviewed)
    implements IdentificationBuilder.With {
  public static final Duration CONSENT_WITHIN = Duration.ofMinutes(15);
  public static final Duration SHOWN = Duration.ofHours(1);
  public static final Duration LONGEST_DELAY = Duration.ofHours(24);

  /** In what capacity somebody speaks here. */
  public enum Capacity {
    FACILITATOR,
    COORDINATOR,
    SAFETY_LEAD
  }

  /** Somebody who may speak here, with all that they are at this moment. */
  public record Speaker(AccountId account, Set<Capacity> capacities) {
    public Speaker {
      capacities = Set.copyOf(capacities);
    }

    private Speaker without(AccountId gone) {
      return account.equals(gone) ? new Speaker(AccountId.NOBODY, capacities) : this;
    }

    boolean isSafetyLead() {
      return capacities.contains(Capacity.SAFETY_LEAD);
    }

    /** Two people, one of them the safety lead, the other one who leads or coordinates. */
    boolean completes(Speaker other) {
      return !account.equals(other.account)
          && ((isSafetyLead() && other.isAnswerable()) || (other.isSafetyLead() && isAnswerable()));
    }

    private boolean isAnswerable() {
      return !Collections.disjoint(
          capacities, EnumSet.of(Capacity.FACILITATOR, Capacity.COORDINATOR));
    }
  }

  /** Somebody's place in a session, and whose it is. */
  public record Subject(RoomId room, SeatId seat, AccountId account) {
    private Subject without(AccountId gone) {
      return account.equals(gone) ? new Subject(room, seat, AccountId.NOBODY) : this;
    }
  }

  /**
   * What was asked.
   *
   * @param words said to the one who is to agree
   * @param delay how long the person is not told, as the safety lead has it
   */
  public record Ask(
      Speaker by,
      Subject about,
      IdentificationReason reason,
      String words,
      Duration delay,
      Instant at) {
    public Ask {
      delay = by.isSafetyLead() ? within(delay) : Duration.ZERO;
    }

    private Ask without(AccountId gone) {
      return new Ask(by.without(gone), about.without(gone), reason, words, delay, at);
    }
  }

  /** Somebody agreed. */
  public record Consent(Speaker by, Duration delay, Instant at) {
    public Consent {
      delay = by.isSafetyLead() ? within(delay) : Duration.ZERO;
    }

    private Consent without(AccountId gone) {
      return new Consent(by.without(gone), delay, at);
    }
  }

  /** Something done about it: by whom and when. */
  public record Step(AccountId by, Instant at) {
    private Step without(AccountId gone) {
      return by.equals(gone) ? new Step(AccountId.NOBODY, at) : this;
    }
  }

  private static Duration within(Duration delay) {
    return delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  /** Empty when it is not this person's to ask: of themselves, or without a part in safety. */
  public static Optional<Identification> asked(IdentificationId id, Ask ask) {
    boolean may =
        !ask.by().capacities().isEmpty() && !ask.by().account().equals(ask.about().account());
    return may
        ? Optional.of(IdentificationBuilder.builder().id(id).version(1).ask(ask).build())
        : Optional.empty();
  }

  /** Whether it waits for this person's word. */
  public boolean isOpenTo(Speaker other, Instant now) {
    return consent.isEmpty()
        && now.isBefore(ask.at().plus(CONSENT_WITHIN))
        && !other.account().equals(ask.about().account())
        && ask.by().completes(other);
  }

  /** Empty when it is not this person's to agree, too late, or done before. */
  public Optional<Identification> agreed(Consent word) {
    return isOpenTo(word.by(), word.at())
        ? Optional.of(next().withConsent(Optional.of(word)))
        : Optional.empty();
  }

  /** Only the two of them see whose place it is, and not for long. */
  public boolean isShownTo(AccountId reader, Instant now) {
    return consent
        .filter(word -> word.by().account().equals(reader) || ask.by().account().equals(reader))
        .filter(word -> now.isBefore(word.at().plus(SHOWN)))
        .isPresent();
  }

  /** When the person is told at the latest; empty as long as nobody has agreed. */
  public Optional<Instant> toldFrom() {
    return consent.map(
        word -> {
          Duration longer = ask.delay().compareTo(word.delay()) > 0 ? ask.delay() : word.delay();
          return word.at().plus(longer);
        });
  }

  /** Whoever is gone from here altogether cannot be told. */
  public boolean isToBeTold(Instant now) {
    return told.isEmpty()
        && !isAbout(AccountId.NOBODY)
        && toldFrom().filter(from -> !now.isBefore(from)).isPresent();
  }

  public Identification toldAt(Instant now) {
    return next().withTold(Optional.of(now));
  }

  /** Looked at by a coordinator who is none of the two. */
  public boolean isReviewableBy(Speaker reader) {
    return reader.capacities().contains(Capacity.COORDINATOR)
        && reviewed.isEmpty()
        && consent.filter(word -> !word.by().account().equals(reader.account())).isPresent()
        && !ask.by().account().equals(reader.account());
  }

  public Optional<Identification> reviewed(Speaker by, Instant at) {
    return isReviewableBy(by)
        ? Optional.of(next().withReviewed(Optional.of(new Step(by.account(), at))))
        : Optional.empty();
  }

  public boolean isAbout(AccountId account) {
    return ask.about().account().equals(account);
  }

  boolean knows(AccountId account) {
    return isAbout(account)
        || ask.by().account().equals(account)
        || consent.filter(word -> word.by().account().equals(account)).isPresent()
        || reviewed.filter(step -> step.by().equals(account)).isPresent();
  }

  /** As it stays once this person is gone: what was done, and not by whom, or of whom. */
  Identification without(AccountId gone) {
    return next()
        .withAsk(ask.without(gone))
        .withConsent(consent.map(word -> word.without(gone)))
        .withReviewed(reviewed.map(step -> step.without(gone)));
  }

  private Identification next() {
    return withVersion(version + 1);
  }
}
