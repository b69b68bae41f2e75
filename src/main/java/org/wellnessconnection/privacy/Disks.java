package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.util.List;

/** The disks of every store that keeps something. */
@FunctionalInterface
public interface Disks {

  /**
   * Has every store write its disk anew, with nothing on it that is deleted by now.
   *
   * @return the names of those that did not; never fails
   */
  Future<List<String>> writeAnew();
}
