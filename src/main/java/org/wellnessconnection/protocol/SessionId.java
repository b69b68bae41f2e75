package org.wellnessconnection.protocol;

/** Names one dated meeting of the programme; everybody may see it. */
public record SessionId(String value) {
  public SessionId {
    Id.check(value);
  }

  public static SessionId random() {
    return new SessionId(Id.random());
  }

  @Override
  public String toString() {
    return value;
  }
}
