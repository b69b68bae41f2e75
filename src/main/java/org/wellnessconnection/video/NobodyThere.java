package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.util.Set;
import org.wellnessconnection.protocol.VideoReach;

/** Without a module in the Jitsi the others leave whoever was put out behind, and that is all. */
final class NobodyThere implements Usher {

  @Override
  public VideoReach reach() {
    return VideoReach.REMOVED_ONLY;
  }

  @Override
  public Future<Void> remove(MeetingName meeting, String seat, Going going) {
    return Future.succeededFuture();
  }

  @Override
  public Future<Void> end(MeetingName meeting) {
    return Future.succeededFuture();
  }

  @Override
  public Future<Set<String>> seats(MeetingName meeting) {
    return Future.succeededFuture(Set.of());
  }
}
