package org.wellnessconnection;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.internal.ContextInternal;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.access.AccessTokens;
import org.wellnessconnection.member.Rota;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.Tickets;
import org.wellnessconnection.openid.ByProvider;
import org.wellnessconnection.openid.Providers;
import org.wellnessconnection.privacy.Forgetting;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Opening;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.redis.RedisAddress;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.Outside;
import org.wellnessconnection.web.Assets;
import org.wellnessconnection.web.BenchRoutes;
import org.wellnessconnection.web.Casework;
import org.wellnessconnection.web.Conduct;
import org.wellnessconnection.web.Gateway;
import org.wellnessconnection.web.Headcount;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.socket.Switchboard;

/**
 * One event loop with everything it needs of its own: lines to Redis, rooms, sockets. Nodes share
 * nothing, in one process as across processes, so there is no lock and no hop between threads.
 */
final class Node extends VerticleBase {
  private static final Logger LOG = LoggerFactory.getLogger(Node.class);
  private static final long TICK_MILLIS = 1_000;
  private static final long LOOK_MILLIS = TICK_MILLIS / LiveRooms.PARTS;
  private static final long SWEEP_MILLIS = 10_000;
  private static final long PURGE_MILLIS = 60_000;
  private static final long TRY_MILLIS = 50;
  private static final int LAST_TRIES = 40;

  /** What all nodes of a process have in common. None of it changes. */
  record Shared(
      Config config, RedisAddress redis, Written written, Assets assets, Headcount headcount) {}

  private final Shared shared;
  private final Clock clock = Clock.systemUTC();
  private Optional<Running> running = Optional.empty();
  private Catalogue catalogue = new Catalogue(Map.of());

  private record Running(
      RedisHouse redis,
      Reservations places,
      LiveRooms rooms,
      Switchboard switchboard,
      Gateway gateway) {}

  /** Whom a node works with besides its rooms. */
  private record Around(OnCall onCall, Reservations places) {}

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
    LiveRooms rooms = rooms(redis, onCall);
    Switchboard.Entrance entrance =
        new Switchboard.Entrance(new Tickets(redis.keyring()), signIns(redis));
    Switchboard switchboard =
        new Switchboard(entrance, shared.config().limits(), shared.headcount(), clock, loop());
    entrance.signIns().listen(switchboard.ear());
    Services services = services(redis, rooms, entrance, new Around(onCall, places));
    Gateway gateway = new Gateway(vertx, services, shared.config().server(), switchboard);
    Forgetting forgetting = services.privacy().forgetting();
    running = Optional.of(new Running(redis, places, rooms, switchboard, gateway));
    return rooms
        .tick()
        .compose(beaten -> openProgramme(redis, rooms, places))
        .compose(opened -> gateway.open())
        .onSuccess(open -> vertx.setPeriodic(TICK_MILLIS, tick -> tick()))
        .onSuccess(open -> vertx.setPeriodic(LOOK_MILLIS, look -> rooms.lookAround()))
        .onSuccess(open -> vertx.setPeriodic(SWEEP_MILLIS, sweep -> sweep(onCall)))
        .onSuccess(open -> vertx.setPeriodic(SWEEP_MILLIS, sweep -> forgetting.goOn()))
        .onSuccess(
            open -> vertx.setPeriodic(Almanac.MILLIS, later -> almanac(redis, places).lookAhead()))
        .onSuccess(open -> places.begin(vertx))
        .onSuccess(open -> vertx.setPeriodic(PURGE_MILLIS, due -> finishPurges(redis)));
  }

  private static void sweep(OnCall onCall) {
    onCall.pager().sweep();
    onCall.identifying().candour().sweep();
  }

  /** What was said may still lie on a disk: somebody has to know. */
  private static void finishPurges(RedisHouse redis) {
    redis
        .purge()
        .goOn()
        .onSuccess(
            receipts -> receipts.stream().filter(it -> it.proven().isEmpty()).forEach(Node::warn))
        .onFailure(failure -> LOG.warn("Purges could not go on: {}", failure.toString()));
  }

  private static void warn(Receipt unproven) {
    LOG.warn("A purge is not proven yet: {}", unproven);
  }

  private LiveRooms rooms(RedisHouse redis, OnCall onCall) {
    Outside outside =
        new Outside(
            onCall.pager(),
            new HandingOn(redis.exclusions(), () -> catalogue),
            redis.purge(),
            new Rota(redis.members(), clock)::now);
    return new LiveRooms(
        redis.log(), redis.feed(), redis.presence(), redis.dueList(), outside, clock);
  }

  private SignIns signIns(RedisHouse redis) {
    return new SignIns(
        redis.signIns(shared.written().vault()),
        redis.members(),
        shared.config().signIn().times(),
        clock);
  }

  private AccessTokens tokens(RedisHouse redis, SignIns signIns) {
    String issuer = shared.config().server().publicUrl().toString();
    Vault vault = shared.written().vault();
    return new AccessTokens(redis.signingKeys(vault), signIns, issuer, clock);
  }

  private Services services(
      RedisHouse redis, LiveRooms rooms, Switchboard.Entrance entrance, Around around) {
    OnCall onCall = around.onCall();
    return new Services(
        rooms,
        entrance.signIns(),
        tokens(redis, entrance.signIns()),
        new SignInCodes(redis.keyring()),
        shared.written().joining().joining(shared.config(), redis, onCall.office()),
        keeping(redis, around).privacy(rooms, entrance.signIns(), () -> catalogue),
        entrance.tickets(),
        () -> catalogue,
        new Conduct(redis.exclusions(), redis.members()),
        redis::check,
        shared.assets(),
        casework(redis),
        shared.written().help(),
        redis.members(),
        redis.audit(),
        redis.alerts(),
        shared.written().time(),
        byProvider(redis),
        onCall.identifying(),
        onCall.office().outbox(),
        around.places().desk(),
        bench(redis, rooms, entrance));
  }

  private Optional<BenchRoutes> bench(
      RedisHouse redis, LiveRooms rooms, Switchboard.Entrance entrance) {
    return shared.config().bench().seats()
        ? Optional.of(new BenchRoutes(rooms, redis.members(), entrance, clock))
        : Optional.empty();
  }

  private Keeping keeping(RedisHouse redis, Around around) {
    Written written = shared.written();
    return new Keeping(
        redis,
        written.vault(),
        around.onCall().office().post(),
        written.farewell(),
        around.places().held());
  }

  private ByProvider byProvider(RedisHouse redis) {
    Providers providers = shared.written().providers();
    URI home = shared.config().server().publicUrl();
    return new ByProvider(
        new ByProvider.Means(vertx, home, redis.members(), redis.keyring(), clock), providers);
  }

  private Casework casework(RedisHouse redis) {
    Vault vault = shared.written().vault();
    return new Casework(
        redis.log(),
        redis.reports(vault),
        redis.afterthoughts(vault),
        vault,
        account -> account.isOnCall(clock.instant()),
        clock);
  }

  private Future<Void> openProgramme(RedisHouse redis, LiveRooms rooms, Reservations places) {
    int seats = shared.config().limits().seatsPerRoom();
    Opening opening =
        new Opening(
            redis.knownIds(),
            redis.members(),
            shared.config().members().administration(),
            rooms,
            shared.written().formats(),
            seats,
            clock);
    return opening
        .people(shared.written().programme())
        .compose(almanac(redis, places)::plan)
        .compose(people -> opening.sessions(shared.written().programme(), people))
        .onSuccess(open -> catalogue = open)
        .mapEmpty();
  }

  private Almanac almanac(RedisHouse redis, Reservations places) {
    return new Almanac(redis, shared.written(), places.moved(), clock);
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
