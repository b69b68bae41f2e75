package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;

/**
 * One opening of a lounge: who is on duty then, and the rooms it had. It gets another one when its
 * door was closed in between, so that what was said before is gone for whoever comes then.
 *
 * @param lounge its key
 * @param title by language, for whoever asks when the lounge is in the programme no more
 */
@RecordBuilder
public record Shift(
    String lounge,
    Map<String, String> title,
    Map<String, List<String>> agreement,
    OpenTime time,
    Set<AccountId> onDuty,
    List<RoomId> rooms)
    implements ShiftBuilder.With {
  /** As long as reports may still speak of a room. */
  private static final Duration KNOWN = Duration.ofDays(31);

  public Shift {
    onDuty = Set.copyOf(onDuty);
    rooms = List.copyOf(rooms);
  }

  public static Shift of(Lounge lounge, OpenTime time) {
    return new Shift(lounge.key(), lounge.title(), lounge.agreement(), time, Set.of(), List.of());
  }

  /** Names it among all of all lounges. */
  public String id() {
    return id(lounge, time);
  }

  public static String id(String lounge, OpenTime time) {
    return lounge + "@" + time.wall();
  }

  /** Where it takes place now, if anywhere. */
  public Optional<RoomId> room() {
    return rooms.isEmpty() ? Optional.empty() : Optional.of(rooms.get(rooms.size() - 1));
  }

  /** The room before that, in the same hours. */
  Optional<RoomId> before() {
    return rooms.size() < 2 ? Optional.empty() : Optional.of(rooms.get(rooms.size() - 2));
  }

  /** In another room from now on, unless somebody has seen to that already. */
  Shift movedFrom(Optional<RoomId> before) {
    if (!room().equals(before)) {
      return this;
    }
    List<RoomId> more = new ArrayList<>(rooms);
    more.add(RoomId.random());
    return withRooms(more);
  }

  /** As the programme says it now; who is on duty stays. */
  Shift like(Shift fresh) {
    return rooms.isEmpty() ? fresh.withOnDuty(onDuty) : this;
  }

  boolean isForgotten(Instant now) {
    return now.isAfter(time.closes().plus(KNOWN));
  }
}
