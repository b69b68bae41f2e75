package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.Appended;
import org.wellnessconnection.room.Draft;

/** The one way into a log: {@code append.lua}, over one pipelined line, so that order is kept. */
final class Appending {
  private static final Duration PROOF_WITHIN = Duration.ofSeconds(1);
  private static final Pattern REPLID = Pattern.compile("master_replid:([0-9a-f]{8})");
  private static final int FIXED_KEYS = 3;

  private final boolean cluster;
  private final int minReplicas;
  private final Line line;

  /**
   * Read once for each connection, since a connection does not outlive its server. In a cluster
   * every shard has its own.
   */
  private String epoch = "";

  Appending(Vertx vertx, RedisOptions options, boolean cluster, int minReplicas) {
    this.cluster = cluster;
    this.minReplicas = minReplicas;
    this.line = new Line(vertx, options, this::prepare);
  }

  Line line() {
    return line;
  }

  private Future<Void> prepare(RedisConnection connection) {
    return Functions.load(cluster, connection)
        .compose(
            loaded ->
                cluster
                    ? Future.succeededFuture("")
                    : connection
                        .send(Request.cmd(Command.INFO).arg("replication"))
                        .map(Appending::epoch))
        .onSuccess(found -> epoch = found)
        .mapEmpty();
  }

  private static String epoch(Response info) {
    Matcher found = REPLID.matcher(info.toString());
    if (!found.find()) {
      throw new IllegalStateException("Redis names no master_replid");
    }
    return found.group(1);
  }

  Future<Appended> append(RoomId room, Draft draft) {
    boolean proven = minReplicas == 0;
    Future<Response> written = line.send(request(room, draft, proven));
    return proven ? written.map(Appending::outcome) : proven(room, written);
  }

  /**
   * Sent right behind the append on the same line, so that it covers it and nothing waits twice.
   */
  private Future<Appended> proven(RoomId room, Future<Response> written) {
    Request wait = Request.cmd(Command.WAIT).arg(minReplicas).arg(PROOF_WITHIN.toMillis());
    Future<Response> replicas = line.send(wait);
    return Future.all(written, replicas)
        .map(
            both -> {
              if (replicas.result().toInteger() < minReplicas) {
                return new Appended.Unproven();
              }
              ring(room, written.result());
              return outcome(written.result());
            });
  }

  private void ring(RoomId room, Response written) {
    if (written.get(0).toString().equals("done")) {
      line.send(Request.cmd(Command.PUBLISH).arg(Key.bell(room)).arg(written.get(2).toBuffer()));
    }
  }

  private Request request(RoomId room, Draft draft, boolean ring) {
    int keys = FIXED_KEYS + draft.events().size() + (draft.gone().isPresent() ? 1 : 0);
    Request call = Request.cmd(Command.FCALL).arg(Functions.APPEND).arg(keys);
    call.arg(Key.meta(room)).arg(Key.state(room)).arg(Key.tries(room));
    draft.events().forEach(event -> call.arg(Key.log(room, event.channel())));
    draft.gone().ifPresent(gone -> call.arg(Key.log(room, gone.cited().cursor().channel())));
    call.arg(epoch).arg(draft.control());
    call.arg(draft.attempt().map(Draft.Try::key).orElse(""));
    call.arg(draft.attempt().map(Draft.Try::digest).orElse(""));
    call.arg(draft.state().map(Codec::write).orElse("")).arg(ring ? Key.bell(room) : "");
    call.arg(draft.events().size());
    draft.events().forEach(event -> addEntry(call, event));
    draft.gone().ifPresent(gone -> call.arg(gone.cited().cursor().seq()).arg(Codec.text(gone)));
    return call;
  }

  private static void addEntry(Request call, Event event) {
    call.arg(event.channel().name()).arg(Codec.type(event)).arg(Codec.tail(event));
  }

  private static Appended outcome(Response reply) {
    return switch (reply.get(0).toString()) {
      case "done" ->
          new Appended.Done(place(reply.get(1).toString()), BellText.read(reply.get(2).toString()));
      case "repeated" -> new Appended.Repeated(place(reply.get(1).toString()));
      case "taken" -> new Appended.Taken();
      case "moved" -> new Appended.Moved(reply.get(1).toLong());
      default -> throw new IllegalStateException("append answered something unknown");
    };
  }

  /** Reads "channel number milliseconds"; an append without entries stands nowhere. */
  static Appended.Place place(String answer) {
    if (answer.isEmpty()) {
      return new Appended.Place(Channel.GROUP, 0, 0);
    }
    String[] parts = answer.split(" ");
    return new Appended.Place(
        new Channel(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }
}
