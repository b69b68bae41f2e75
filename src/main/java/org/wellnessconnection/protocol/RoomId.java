package org.wellnessconnection.protocol;

/** Names one live session. */
public record RoomId(String value) {
  public RoomId {
    Id.check(value);
  }

  public static RoomId random() {
    return new RoomId(Id.random());
  }

  @Override
  public String toString() {
    return value;
  }
}
