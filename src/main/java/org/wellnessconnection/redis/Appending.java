package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    return proven(request(room, draft))
        .map(told -> told.isProven() ? rung(room, told.answer()) : new Appended.Unproven());
  }

  /** What came of an attempt: proven once more, since it may not have been when it was made. */
  Future<Optional<Appended>> remembered(RoomId room, Draft.Try attempt) {
    return proven(Request.cmd(Command.HGET).arg(Key.tries(room)).arg(attempt.key()))
        .map(
            told ->
                told.isProven()
                    ? Optional.ofNullable(told.reply()).map(kept -> memory(kept, attempt))
                    : Optional.of(new Appended.Unproven()));
  }

  /** An answer of Redis, and whether enough replicas have what it says. */
  private record Told(boolean isProven, @Nullable Response reply) {

    /** A function always answers. */
    Response answer() {
      return Objects.requireNonNull(reply);
    }
  }

  /**
   * The WAIT goes right behind the call to the same server, so that it covers it and nothing waits
   * twice.
   */
  private Future<Told> proven(Request call) {
    if (minReplicas == 0) {
      return line.send(call).map(reply -> new Told(true, reply));
    }
    Request wait = Request.cmd(Command.WAIT).arg(minReplicas).arg(PROOF_WITHIN.toMillis());
    return line.send(List.of(call, wait))
        .map(both -> new Told(both.get(1).toInteger() >= minReplicas, both.get(0)));
  }

  private Appended rung(RoomId room, Response written) {
    if (minReplicas > 0 && written.get(0).toString().equals("done")) {
      line.send(Request.cmd(Command.PUBLISH).arg(Key.bell(room)).arg(written.get(2).toBuffer()));
    }
    return outcome(written);
  }

  private static Appended memory(Response kept, Draft.Try attempt) {
    String[] parts = kept.toString().split(" ", 2);
    return parts[0].equals(attempt.digest())
        ? new Appended.Repeated(place(parts[1]))
        : new Appended.Taken();
  }

  private Request request(RoomId room, Draft draft) {
    String bell = minReplicas == 0 ? Key.bell(room) : "";
    int keys = FIXED_KEYS + draft.events().size() + (draft.gone().isPresent() ? 1 : 0);
    Request call = Request.cmd(Command.FCALL).arg(Functions.APPEND).arg(keys);
    call.arg(Key.meta(room)).arg(Key.state(room)).arg(Key.tries(room));
    draft.events().forEach(event -> call.arg(Key.log(room, event.channel())));
    draft.gone().ifPresent(gone -> call.arg(Key.log(room, gone.cited().cursor().channel())));
    call.arg(epoch).arg(draft.version().control()).arg(draft.version().epoch());
    call.arg(draft.attempt().map(Draft.Try::key).orElse(""));
    call.arg(draft.attempt().map(Draft.Try::digest).orElse(""));
    call.arg(draft.state().map(Codec::write).orElse("")).arg(bell);
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
  private static Appended.Place place(String answer) {
    if (answer.isEmpty()) {
      return new Appended.Place(Channel.GROUP, 0, 0);
    }
    String[] parts = answer.split(" ");
    return new Appended.Place(
        new Channel(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }
}
