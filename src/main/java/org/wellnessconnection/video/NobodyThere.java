package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.util.Set;
import org.wellnessconnection.protocol.VideoReach;

/** Without a module in the Jitsi the others leave whoever was removed behind, and that is all. */
final class NobodyThere implements Usher {

  @Override
  public VideoReach reach(Going going) {
    return going == Going.FOR_GOOD ? VideoReach.REMOVED_ONLY : VideoReach.NOT_REACHED;
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
