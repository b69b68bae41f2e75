package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/** Everybody who has an account. */
public interface Members {
  Future<Void> keep(Account account);

  Future<Optional<Account>> find(AccountId id);

  /** Everybody with a duty: coordinators and safety leads. */
  Future<List<Account>> onCall();
}
