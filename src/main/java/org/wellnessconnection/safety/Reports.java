package org.wellnessconnection.safety;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Keeps reports, locked, as long as they are needed and no longer. */
public interface Reports {

  /** Keeps a new one; when there is one by this id already, that one stays and is given back. */
  Future<Report> keep(Report report);

  Future<Optional<Report>> find(ReportId id);

  /** All there are, the newest first. */
  Future<List<Report>> all();

  /** False when somebody has changed it meanwhile; then nothing was done. */
  Future<Boolean> change(Report next);

  /** How many this mark has stood for today, this one included. */
  Future<Long> count(String mark);
}
