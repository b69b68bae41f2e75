package org.wellnessconnection.protocol;

/** Names one person's place in one room. Random for each room, so it links to nothing elsewhere. */
public record SeatId(String value) {
  public SeatId {
    Id.check(value);
  }

  public static SeatId random() {
    return new SeatId(Id.random());
  }

  @Override
  public String toString() {
    return value;
  }
}
