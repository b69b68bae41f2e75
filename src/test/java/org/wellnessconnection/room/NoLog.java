package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.RoomId;

/** The log of a room that never asks for it. */
record NoLog() implements RoomLog {
  private static <T> Future<T> none() {
    return Future.failedFuture("there is no log on paper");
  }

  @Override
  public Future<Void> open(RoomId room, RoomState planned) {
    return none();
  }

  @Override
  public Future<Optional<Snapshot>> snapshot(RoomId room) {
    return none();
  }

  @Override
  public Future<Appended> append(RoomId room, Draft draft) {
    return none();
  }

  @Override
  public Future<List<Entry>> read(RoomId room, Channel channel, long from, long to) {
    return none();
  }

  @Override
  public Future<Optional<Appended>> remembered(RoomId room, Draft.Try attempt) {
    return none();
  }

  @Override
  public Future<Pulse> pulse(RoomId room) {
    return none();
  }
}
