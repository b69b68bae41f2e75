package org.wellnessconnection.member;

import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Malformed;

/** Names one sign-in. It opens nothing by itself. */
public record SignInId(String value) {
  public SignInId {
    if (!Id.isOne(value)) {
      throw new Malformed("bad_id");
    }
  }

  public static SignInId random() {
    return new SignInId(Id.random());
  }

  @Override
  public String toString() {
    return value;
  }
}
