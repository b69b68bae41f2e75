package org.wellnessconnection.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;

/**
 * Somebody used what only their duty lets them do. Names nobody but by account, and holds nothing
 * that anybody wrote.
 *
 * @param account to whom it was done
 * @param room where
 * @param about what it was, as a code such as {@code facilitator}
 * @param reason why, as a code such as {@code left}
 */
@RecordBuilder
public record AuditEntry(
    Instant at,
    AccountId by,
    Act act,
    Optional<AccountId> account,
    Optional<RoomId> room,
    Optional<String> about,
    Optional<String> reason)
    implements AuditEntryBuilder.With {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  /** What can be on record. */
  public enum Act {
    DUTY_GIVEN,
    DUTY_CHANGED,
    DUTY_TAKEN,
    ALERT_TAKEN,
    GLASS_BROKEN,
    POST_APPROVED,
    POST_RETURNED,
    POST_REMOVED,
    POST_RESTORED,
    ACCOUNT_ERASED,
    AFFECTED_SOUGHT,
    INCIDENT_WRITTEN,
    SESSION_PUBLISHED,
    SESSION_CANCELLED,
    SESSION_MOVED,
    SESSION_MERGED,
    SESSION_DECIDED,
    SESSION_CHANGED,
    SESSION_SKIPPED,
    SESSION_ASSIGNED,
    STAND_IN_SOUGHT,
    SERIES_BEGUN,
    SERIES_CHANGED,
    LOUNGE_PLANNED;

    /** There are words under {@code audit.}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public AuditEntry {
    about.ifPresent(AuditEntry::requireCode);
    reason.ifPresent(AuditEntry::requireCode);
  }

  /**
   * Somebody did something; whom, where, what and why is added with {@code withAccount} and so on.
   */
  public static AuditEntry of(Instant at, AccountId by, Act act) {
    return new AuditEntry(
        at, by, act, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Nothing that a person wrote ever gets in. */
  private static void requireCode(String word) {
    if (!CODE.matcher(word).matches()) {
      throw new IllegalArgumentException("an audit holds codes, no text");
    }
  }
}
