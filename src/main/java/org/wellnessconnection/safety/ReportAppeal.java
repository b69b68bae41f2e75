package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Wording;

/**
 * Whom a decision concerns asks somebody else to look again, once.
 *
 * @param words their own; may be empty
 * @param answer what somebody else decided
 */
public record ReportAppeal(
    AccountId by, Instant at, String words, Optional<Report.Finding> answer) {

  /** Whether the words can be kept: not too long, nothing that does not show. */
  public static boolean isReadable(String words) {
    return words.isEmpty() || Wording.fault(words, ReportAsk.LONGEST_REASON).isEmpty();
  }

  ReportAppeal answered(Report.Finding finding) {
    return new ReportAppeal(by, at, words, Optional.of(finding));
  }

  ReportAppeal without(AccountId account) {
    return by.equals(account) ? new ReportAppeal(AccountId.NOBODY, at, words, answer) : this;
  }
}
