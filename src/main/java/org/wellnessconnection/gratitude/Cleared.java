package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.privacy.Receipt;

/** Posts whose words are gone, and may still lie on a disk. */
public interface Cleared {

  /** Of all who ask in the same minute, one hears which there are. */
  Future<List<PostId>> take();

  /** They are proven to be gone. */
  Future<Void> close(List<PostId> posts, Receipt receipt);
}
