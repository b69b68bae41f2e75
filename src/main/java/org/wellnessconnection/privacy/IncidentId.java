package org.wellnessconnection.privacy;

import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Malformed;

/** One incident, in all its versions. */
public record IncidentId(String value) {
  public IncidentId {
    if (!Id.isOne(value)) {
      throw new Malformed("bad_id");
    }
  }

  public static IncidentId random() {
    return new IncidentId(Id.random());
  }
}
