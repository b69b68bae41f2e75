package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Appended;
import org.wellnessconnection.room.Draft;
import org.wellnessconnection.room.FullHouse;
import org.wellnessconnection.room.RoomPlan;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Snapshot;
import org.wellnessconnection.room.Version;

/** The log of one fresh room in a real Redis, written and read by one node. */
final class Ledger {
  static final SeatId ANA = new SeatId("seat-ana______________");
  static final SeatId ADA = new SeatId("seat-ada______________");
  private static final int SEATS = 100;
  private static final int MANY = 1_000;
  private static final RoomPlan PLAN =
      RoomPlan.dropIn(Format.Admission.BY_FACILITATOR, Set.of(), SEATS);

  private final Caller node;
  private final RoomId room;

  private Ledger(Caller node, RoomId room) {
    this.node = node;
    this.room = room;
  }

  static Ledger openedBy(Caller node) {
    RoomId room = RoomId.random();
    node.does(redis -> redis.log().open(room, RoomState.planned(PLAN)));
    return new Ledger(node, room);
  }

  /** The same room, from another node. */
  Ledger seenBy(Caller other) {
    return new Ledger(other, room);
  }

  RoomId room() {
    return room;
  }

  Caller node() {
    return node;
  }

  Appended says(String attempt, String text) {
    return appends(chat(version(), attempt, text));
  }

  Appended appends(Draft draft) {
    return node.does(redis -> redis.log().append(room, draft));
  }

  Future<Appended> begins(Draft draft) {
    return node.begins(redis -> redis.log().append(room, draft));
  }

  static Appended.Done done(Appended appended) {
    assertThat(appended).isInstanceOf(Appended.Done.class);
    return (Appended.Done) appended;
  }

  static Draft chat(Version version, String attempt, String text) {
    Event said = new Event.Said(ANA, text, new AttemptId("attempt-" + attempt));
    return new Draft(version, tried(attempt, text), Optional.empty(), List.of(said), none());
  }

  static Draft control(Version version, RoomState next, Event... events) {
    return new Draft(version, none(), Optional.of(next), List.of(events), none());
  }

  /** Everybody named is let in by the append that keeps this. */
  static RoomState lettingIn(SeatId... seats) {
    Map<SeatId, AccountId> people = new LinkedHashMap<>();
    Stream.of(seats).forEach(seat -> people.put(seat, AccountId.random()));
    return FullHouse.of(PLAN, people, Instant.EPOCH);
  }

  static Optional<Draft.Try> tried(String attempt, String digest) {
    return Optional.of(new Draft.Try(ANA + "|" + attempt, Integer.toHexString(digest.hashCode())));
  }

  Snapshot snapshot() {
    return node.does(redis -> redis.log().snapshot(room)).orElseThrow();
  }

  Version version() {
    Snapshot now = snapshot();
    return new Version(now.control(), now.epoch());
  }

  List<Entry> reads(Channel channel) {
    return node.does(redis -> redis.log().read(room, channel, 1, MANY));
  }

  static <T> Optional<T> none() {
    return Optional.empty();
  }
}
