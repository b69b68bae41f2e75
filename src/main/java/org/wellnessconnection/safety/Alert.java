package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wellnessconnection.protocol.RoomId;

/**
 * Somebody on call is needed in a room.
 *
 * @param id the same for the same need, whichever server sees it first: then it is told once
 */
public record Alert(String id, RoomId room, Kind kind, Instant raisedAt) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** What is needed. There are words under {@code alerts.kind.}. */
  public enum Kind {
    FACILITATOR_LOST,
    SUPPORT_UNSEEN,
    NOT_SAFE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Alert {
    if (!isId(id)) {
      throw new IllegalArgumentException("an alert's id has 1 to 64 letters, digits, _ and -");
    }
  }

  /** One that is known by its room, its kind and the moment that the room's state gives for it. */
  public static Alert of(RoomId room, Kind kind, Instant raisedAt) {
    String id = room + "-" + kind.code() + "-" + raisedAt.toEpochMilli();
    return new Alert(id, room, kind, raisedAt);
  }

  public static boolean isId(String id) {
    return FORM.matcher(id).matches();
  }
}
