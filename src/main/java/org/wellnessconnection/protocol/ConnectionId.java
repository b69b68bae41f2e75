package org.wellnessconnection.protocol;

/** Names one socket of one seat. */
public record ConnectionId(String value) {
  public ConnectionId {
    Id.check(value);
  }

  public static ConnectionId random() {
    return new ConnectionId(Id.random());
  }

  @Override
  public String toString() {
    return value;
  }
}
