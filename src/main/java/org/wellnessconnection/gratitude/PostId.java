package org.wellnessconnection.gratitude;

import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Malformed;

/** Names one post. It says nothing of who wrote it. */
public record PostId(String value) {
  public PostId {
    if (!Id.isOne(value)) {
      throw new Malformed("bad_id");
    }
  }

  public static PostId random() {
    return new PostId(Id.random());
  }

  @Override
  public String toString() {
    return value;
  }
}
