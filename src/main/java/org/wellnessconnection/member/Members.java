package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/** Everybody who has an account. */
public interface Members {
  Future<Void> keep(Account account);

  Future<Optional<Account>> find(AccountId id);
}
