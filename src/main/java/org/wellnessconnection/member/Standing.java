package org.wellnessconnection.member;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/**
 * Whether somebody is a member, why, and since when.
 *
 * @param by who decided, where a person did
 */
public record Standing(Kind kind, Instant since, Optional<AccountId> by) {

  /** Why somebody is a member, or is not yet, or is not. */
  public enum Kind {
    ATTESTED,
    MAIL_DOMAIN,
    PROVIDER,
    APPROVED,
    AWAITING,
    DECLINED;

    /** There are words under {@code standing.}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isAwaited() {
    return kind == Kind.AWAITING;
  }

  public boolean isMember() {
    return kind != Kind.AWAITING && kind != Kind.DECLINED;
  }
}
