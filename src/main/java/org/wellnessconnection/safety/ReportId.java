package org.wellnessconnection.safety;

import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Malformed;

/** Names one report. */
public record ReportId(String value) {
  public ReportId {
    if (!Id.isOne(value)) {
      throw new Malformed("bad_id");
    }
  }
}
