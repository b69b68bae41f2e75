package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.RoomId;

/**
 * What the people on call are told: which session needs them and why, and nothing about anybody.
 *
 * @param id the same for the same call, whoever raises it
 * @param to who is on call for that session; empty for everybody who is on call
 */
public record Alert(String id, CallKind kind, RoomId room, Set<AccountId> to, Instant at) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}(:\\d{1,9})?");

  public Alert {
    if (!isId(id)) {
      throw new IllegalArgumentException("an alert's id is like a room's, with a number after it");
    }
    to = Set.copyOf(to);
  }

  public static boolean isId(String id) {
    return FORM.matcher(id).matches();
  }

  /** There are words under {@code alerts.kind.}. */
  public String why() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
