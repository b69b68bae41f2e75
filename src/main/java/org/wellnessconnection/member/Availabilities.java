package org.wellnessconnection.member;

import io.vertx.core.Future;
import org.wellnessconnection.protocol.AccountId;

/** When those who lead can be asked, as each of them said it. */
public interface Availabilities {

  /** Of whoever said nothing: at any time. */
  Future<Availability> of(AccountId account);

  Future<Void> keep(AccountId account, Availability availability);

  /** Nothing of it is left. */
  Future<Void> erase(AccountId account);
}
