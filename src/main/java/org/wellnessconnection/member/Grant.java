package org.wellnessconnection.member;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;

/**
 * Somebody was given a duty.
 *
 * @param by who gave it; empty where {@code source} is not a person
 * @param until when it ends by itself
 * @param qualifications formats that a facilitator is trained for, such as {@code peer_support}
 */
@RecordBuilder
public record Grant(
    Duty duty,
    Source source,
    Instant at,
    Optional<AccountId> by,
    Optional<Instant> until,
    Set<String> qualifications)
    implements GrantBuilder.With {

  /**
   * Where it comes from. What a provider says anew at each sign-in replaces what it said before.
   */
  public enum Source {
    SETTINGS,
    PROVIDER,
    PERSON
  }

  public Grant {
    qualifications = Set.copyOf(qualifications);
  }

  /** By the settings or the programme of this server, without an end. */
  public static Grant bySettings(Duty duty) {
    return new Grant(
        duty, Source.SETTINGS, Instant.EPOCH, Optional.empty(), Optional.empty(), Set.of());
  }

  public boolean holds(Instant now) {
    return until.filter(end -> !now.isBefore(end)).isEmpty();
  }
}
