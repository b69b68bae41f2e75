package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.util.List;

/** The register of incidents: versions are added, none is changed, {@link Retention#INCIDENT}. */
public interface Incidents {

  /** Completes when it is on record. */
  Future<Void> write(Incident version);

  /** Every version of every incident, the newest first. */
  Future<List<Incident>> all();
}
