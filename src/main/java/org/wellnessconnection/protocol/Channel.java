package org.wellnessconnection.protocol;

import java.util.Optional;
import java.util.regex.Pattern;

/** A numbered log inside a room, with an audience of its own. */
public record Channel(String name) {
  private static final Pattern FORM =
      Pattern.compile("group|staff|(seat|side):[A-Za-z0-9_-]{22}|small:[1-9][0-9]{0,3}");
  private static final String SEAT = "seat:";
  private static final String SIDE = "side:";

  public static final Channel GROUP = new Channel("group");
  public static final Channel STAFF = new Channel("staff");

  public Channel {
    if (!FORM.matcher(name).matches()) {
      throw new Malformed("bad_field");
    }
  }

  public static Channel of(SeatId seat) {
    return new Channel(SEAT + seat);
  }

  /** The side room of a request for support. */
  public static Channel side(CaseId id) {
    return new Channel(SIDE + id);
  }

  /** Whose side room this is. */
  public Optional<CaseId> side() {
    return name.startsWith(SIDE)
        ? Optional.of(new CaseId(name.substring(SIDE.length())))
        : Optional.empty();
  }

  /** Whose line to the facilitators this is. */
  public Optional<SeatId> seat() {
    return name.startsWith(SEAT)
        ? Optional.of(new SeatId(name.substring(SEAT.length())))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }
}
