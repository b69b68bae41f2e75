package org.wellnessconnection.safety;

import io.vertx.core.Future;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.safety.Debrief.CheckIn;

/**
 * What people leave behind after a session. People are known by a mark that only the vault can make
 * of an account, and that is forgotten after a day.
 */
public interface Afterthoughts {

  /**
   * Somebody was there; the rest is needed for the facilitators only: their name in the room, and
   * whom they may ask somebody to think of.
   */
  record Presence(Role role, String name, List<AbruptExit> abrupt) {
    public Presence {
      abrupt = List.copyOf(Objects.requireNonNullElse(abrupt, List.of()));
    }

    /** Empty when one of them did not go like that. */
    public Optional<List<CheckIn>> named(List<SeatId> seats) {
      List<CheckIn> named =
          abrupt.stream()
              .filter(exit -> seats.contains(exit.seat()))
              .map(exit -> new CheckIn(exit.name(), exit.mark()))
              .toList();
      return Optional.of(named).filter(all -> all.size() == seats.size());
    }

    /** Somebody is not named in it any more. */
    public Presence without(String mark) {
      return new Presence(
          role, name, abrupt.stream().filter(exit -> !exit.mark().equals(mark)).toList());
    }
  }

  /** What stands for somebody in one room. */
  static String mark(Vault vault, RoomId room, AccountId account) {
    return vault.mark("after", room.value(), account.value());
  }

  Future<Void> note(RoomId room, String mark, Presence presence);

  /** Empty when this mark was not there, or it is too long ago. */
  Future<Optional<Presence>> presence(RoomId room, String mark);

  /** Keeps it without the mark; only the first one of each mark. */
  Future<Void> keep(RoomId room, String mark, Feedback feedback);

  /** Keeps it, in place of what the same mark wrote before. */
  Future<Void> keep(RoomId room, String mark, Debrief debrief);

  /** In no order that says anything. */
  Future<List<Feedback>> feedback(RoomId room);

  Future<List<Debrief>> debriefs(RoomId room);

  /** Every room with a debrief, the newest first. */
  Future<List<RoomId>> rooms();
}
