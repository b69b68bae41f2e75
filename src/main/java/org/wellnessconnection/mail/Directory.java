package org.wellnessconnection.mail;

import io.vertx.core.Future;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/** Where people are reached. */
@FunctionalInterface
public interface Directory {

  /** Empty for whoever has no mail address, or no account any more. */
  Future<Optional<Addressee>> find(AccountId account);
}
