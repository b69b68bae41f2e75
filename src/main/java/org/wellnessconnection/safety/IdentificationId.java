package org.wellnessconnection.safety;

import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Malformed;

/** One request for an identification. */
public record IdentificationId(String value) {
  public IdentificationId {
    if (!Id.isOne(value)) {
      throw new Malformed("bad_id");
    }
  }

  public static IdentificationId random() {
    return new IdentificationId(Id.random());
  }
}
