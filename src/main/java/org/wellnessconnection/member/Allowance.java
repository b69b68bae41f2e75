package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Duration;

/** How often something may be done in a while, counted over all servers. */
public interface Allowance {

  /**
   * Counts once more.
   *
   * @param what names it; only its digest is kept
   * @param within from the first time on; then it starts anew
   * @return whether that was within what is allowed
   */
  Future<Boolean> take(String what, int most, Duration within);
}
