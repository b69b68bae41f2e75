package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;

/** How long posts wait for a decision: times alone, of the last two hundred. */
public interface ReviewPace {

  Future<Void> note(Duration took);

  /** The one in the middle; empty as long as there was none. */
  Future<Optional<Duration>> median();
}
