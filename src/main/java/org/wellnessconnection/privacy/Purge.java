package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.protocol.RoomId;

/** Takes away for good what was said in a room. */
public interface Purge {

  /** Nothing of the room remains, not even that it ended. */
  String NOTHING = "";

  /**
   * Deletes everything of a room, and has every store that held it write its disk anew. May be
   * called again at any time, from anywhere: what is done stays done, and the count stays what it
   * was.
   *
   * @param remains the state that takes the place of the room's, without names; or {@link #NOTHING}
   * @return the receipt, which may say "not yet" of a disk; then {@link #goOn} has to be called
   */
  Future<Receipt> purge(RoomId room, String remains);

  /**
   * Finishes every purge that was begun and not yet proven, whoever began it. Of all who ask in the
   * same minute, one does it.
   */
  Future<List<Receipt>> goOn();

  /** The receipts of a room's purge, if there was one. */
  Future<List<Receipt>> receipts(RoomId room);
}
