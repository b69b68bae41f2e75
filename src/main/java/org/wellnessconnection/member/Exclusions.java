package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.protocol.AccountId;

/** Everything that keeps, kept or may keep somebody from more than one session, by account. */
public interface Exclusions {

  /** Done again, it changes nothing. */
  Future<Void> propose(Exclusion.Proposal proposal);

  /** Each word is said once. Whether it was said now. */
  Future<Boolean> review(Exclusion.Proposal proposal, Exclusion.Word word, Exclusion.Review review);

  Future<List<Exclusion>> of(AccountId account);

  /** The newest first; no more than a person can read. */
  Future<List<Exclusion>> all();

  /** For an account that is no more. */
  Future<Void> erase(AccountId account);

  /** Whether this account is kept from the sessions of a series. */
  default Future<Boolean> keepOut(AccountId account, String series) {
    return of(account).map(all -> all.stream().anyMatch(one -> one.holdsFor(series)));
  }
}
