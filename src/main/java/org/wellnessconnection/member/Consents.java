package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import org.wellnessconnection.protocol.AccountId;

/** The ledger of what people agreed to and took back. Nothing in it changes but by adding to it. */
public interface Consents {
  Future<Void> give(AccountId account, Consent consent);

  /** Takes back whatever still holds. */
  Future<Void> withdraw(AccountId account, Instant at);

  /** The oldest first. */
  Future<List<Consent>> of(AccountId account);

  /** For an account that is no more. */
  Future<Void> erase(AccountId account);
}
