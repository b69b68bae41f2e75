package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import org.wellnessconnection.mail.Address;

/** Tells somebody, the last time we write to them, that nothing of them is left. */
@FunctionalInterface
public interface Farewell {

  /**
   * @param language {@code en} or {@code fr}
   */
  Future<Void> write(Address to, String language);
}
