package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.util.List;

/** Everything that was taken away, whatever it was. */
public interface Receipts {

  /** The newest first. */
  Future<List<Receipt>> newest(int most);
}
