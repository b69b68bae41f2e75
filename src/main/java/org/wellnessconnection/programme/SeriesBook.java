package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellnessconnection.protocol.SeriesId;

/** Every series of the programme. */
public interface SeriesBook {

  /** Keeps a series that is new; the one that is there already stays as it is and is returned. */
  Future<Series> keep(Series series);

  /**
   * Changes a series as it is at that moment; done again when somebody else was quicker.
   *
   * @return as it is now; empty when there is no such series
   */
  Future<Optional<Series>> change(SeriesId id, UnaryOperator<Series> change);

  Future<Optional<Series>> find(SeriesId id);

  Future<List<Series>> all();
}
