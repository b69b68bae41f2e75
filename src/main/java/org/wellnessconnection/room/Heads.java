package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cursor;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.RoomId;

/** The last entry of each channel. */
final class Heads {
  private Heads() {}

  static Future<Map<Channel, Cursor>> read(RoomLog log, RoomId room, Snapshot found) {
    List<Future<List<Entry>>> last =
        found.heads().entrySet().stream()
            .map(head -> log.read(room, head.getKey(), head.getValue(), head.getValue()))
            .toList();
    return Future.join(last)
        .map(
            all ->
                last.stream()
                    .flatMap(read -> read.result().stream())
                    .collect(Collectors.toMap(Entry::channel, Entry::cursor)));
  }
}
