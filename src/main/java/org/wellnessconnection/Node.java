package org.wellnessconnection;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.internal.ContextInternal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.member.Rota;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Meetings;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.redis.RedisAddress;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.Onlooker;
import org.wellnessconnection.room.Outside;
import org.wellnessconnection.web.Assets;
import org.wellnessconnection.web.Gateway;
import org.wellnessconnection.web.Headcount;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.socket.Switchboard;

/**
 * One event loop with everything it needs of its own: lines to Redis, rooms, sockets. Nodes share
 * nothing, in one process as across processes, so there is no lock and no hop between threads.
 */
final class Node extends VerticleBase {
  private static final long TICK_MILLIS = 1_000;
  private static final long LOOK_MILLIS = TICK_MILLIS / LiveRooms.PARTS;
  private static final long LOOK_FOR_ROOMS_MILLIS = 10_000;
  private static final long TRY_MILLIS = 50;
  private static final int LAST_TRIES = 40;

  /** What all nodes of a process have in common. None of it changes. */
  record Shared(
      Config config, RedisAddress redis, Written written, Assets assets, Headcount headcount) {}

  private final Shared shared;
  private final Clock clock = Clock.systemUTC();
  private Optional<Running> running = Optional.empty();
  private Onlooker onlooker = Onlooker.NOBODY;
  private Catalogue catalogue = new Catalogue(Map.of());

  private record Running(
      RedisHouse redis,
      Reservations places,
      LiveRooms rooms,
      Switchboard switchboard,
      Gateway gateway) {}

  Node(Shared shared) {
    this.shared = shared;
  }

  @Override
  public Future<?> start() {
    return RedisHouse.open(
            vertx, shared.redis(), shared.config().redis().minReplicas(), Id.random())
        .compose(this::build);
  }

  private Future<Void> build(RedisHouse redis) {
    PostOffice office = PostOffice.of(vertx, shared.config(), redis);
    OnCall onCall = OnCall.of(shared, redis, office, clock);
    Reservations places = Reservations.of(shared, redis, office, clock);
    GratitudeHouse gratitude = GratitudeHouse.of(shared, redis, clock);
    LiveRooms rooms = rooms(redis, onCall);
    Assembly assembly =
        new Assembly(vertx, shared, redis, places, gratitude, () -> catalogue, clock);
    Switchboard.Entrance entrance = assembly.entrance();
    Switchboard switchboard =
        new Switchboard(entrance, shared.config().limits(), shared.headcount(), clock, loop());
    entrance.signIns().listen(switchboard.ear());
    VideoWork video = VideoWork.of(assembly, rooms);
    onlooker = video.onlooker();
    Services services = assembly.services(rooms, entrance, onCall, video.video());
    Gateway gateway = new Gateway(vertx, services, shared.config().server(), switchboard);
    Billboard billboard = new Billboard(shared, redis, rooms, places.moved(), clock);
    Chores chores = new Chores(redis, onCall, services.privacy().forgetting(), video);
    running = Optional.of(new Running(redis, places, rooms, switchboard, gateway));
    return rooms
        .tick()
        .compose(beaten -> billboard.open())
        .onSuccess(known -> catalogue = known)
        .compose(opened -> gratitude.open())
        .compose(opened -> gateway.open())
        .onSuccess(open -> begin(rooms, billboard))
        .onSuccess(open -> places.begin(vertx))
        .onSuccess(open -> gratitude.begin(vertx))
        .onSuccess(open -> chores.begin(vertx));
  }

  private void begin(LiveRooms rooms, Billboard billboard) {
    vertx.setPeriodic(TICK_MILLIS, tick -> tick());
    vertx.setPeriodic(LOOK_MILLIS, look -> rooms.lookAround());
    vertx.setPeriodic(
        LOOK_FOR_ROOMS_MILLIS, look -> billboard.look(catalogue).onSuccess(now -> catalogue = now));
    vertx.setPeriodic(Almanac.MILLIS, later -> billboard.lookFarther());
  }

  private LiveRooms rooms(RedisHouse redis, OnCall onCall) {
    Outside outside =
        new Outside(
            onCall.pager(),
            new HandingOn(redis.exclusions(), new Meetings(() -> catalogue, redis.shifts())),
            redis.purge(),
            new Rota(redis.members(), clock)::now,
            (room, before, after) -> onlooker.moved(room, before, after));
    return new LiveRooms(
        redis.log(), redis.feed(), redis.presence(), redis.dueList(), outside, clock);
  }

  private EventLoop loop() {
    return ((ContextInternal) context).nettyEventLoop();
  }

  private void tick() {
    running.ifPresent(
        parts -> {
          parts.rooms().tick();
          parts.switchboard().tick();
        });
  }

  /** Everybody is asked to come back, to another server; what is under way is finished first. */
  @Override
  public Future<?> stop() {
    return running.map(this::stop).orElseGet(Future::succeededFuture);
  }

  private Future<Void> stop(Running parts) {
    parts.switchboard().goAway();
    return emptied(parts, LAST_TRIES)
        .compose(empty -> parts.redis().check().otherwiseEmpty())
        .compose(done -> parts.places().goOff())
        .compose(off -> parts.gateway().close())
        .onComplete(closed -> parts.redis().close());
  }

  private Future<Void> emptied(Running parts, int tries) {
    if (parts.switchboard().isEmpty() || tries == 0) {
      return Future.succeededFuture();
    }
    return vertx
        .timer(TRY_MILLIS, TimeUnit.MILLISECONDS)
        .compose(later -> emptied(parts, tries - 1));
  }
}
