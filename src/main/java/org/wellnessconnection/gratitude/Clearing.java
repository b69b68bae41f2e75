package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.Disks;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Retention;

/** Has the disks written anew once posts are gone, so that no copy of them is left. */
public final class Clearing {
  private final Cleared cleared;
  private final Disks disks;
  private final Clock clock;

  public Clearing(Cleared cleared, Disks disks, Clock clock) {
    this.cleared = cleared;
    this.disks = disks;
    this.clock = clock;
  }

  /** To be called now and then; whatever was not proven is done again. */
  public Future<Optional<Receipt>> goOn() {
    return cleared
        .take()
        .compose(
            posts -> posts.isEmpty() ? Future.succeededFuture(Optional.empty()) : written(posts));
  }

  private Future<Optional<Receipt>> written(List<PostId> posts) {
    Instant at = clock.instant();
    return disks
        .writeAnew()
        .compose(
            late ->
                late.isEmpty()
                    ? proven(posts, at)
                    : Future.succeededFuture(
                        Optional.of(
                            new Receipt(
                                Retention.POST, posts.size(), at, Optional.empty(), late))));
  }

  private Future<Optional<Receipt>> proven(List<PostId> posts, Instant at) {
    Receipt receipt =
        new Receipt(Retention.POST, posts.size(), at, Optional.of(clock.instant()), List.of());
    return cleared.close(posts, receipt).map(Optional.of(receipt));
  }
}
