package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.Cited;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;

/**
 * Where commands of one room are decided and appended. What is decided on a state that has moved
 * meanwhile is decided again.
 */
final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
  private static final int MAX_ROUNDS = 12;

  private final LiveRoom room;
  private final RoomLog log;
  private final Onlooker onlooker;
  private final Clock clock;

  Desk(LiveRoom room, RoomLog log, Onlooker onlooker, Clock clock) {
    this.room = room;
    this.log = log;
    this.onlooker = onlooker;
    this.clock = clock;
  }

  Future<Answer> perform(Errand errand) {
    if (errand.command() instanceof Command.Spoken) {
      return round(errand, MAX_ROUNDS);
    }
    return room.inTurn(() -> round(errand, MAX_ROUNDS));
  }

  /** What is cited and the state that it is decided on must be of the same moment. */
  private Future<Answer> round(Errand errand, int left) {
    if (left == 0) {
      return Future.succeededFuture(
          new Answer.Conflict(errand.attempt(), room.version().control()));
    }
    Version seen = room.version();
    return cited(errand.command())
        .compose(
            cited ->
                room.version().equals(seen) ? decide(errand, cited, left) : round(errand, left - 1))
        .onFailure(doubt -> LOG.warn("An attempt is in doubt: {}", doubt.toString()))
        .otherwise(new Answer.Uncertain(errand.attempt()));
  }

  private Future<Optional<Cited>> cited(Command command) {
    if (command instanceof Command.Citing citing) {
      return log.read(room.id(), citing.channel(), citing.of(), citing.of())
          .map(found -> found.stream().findFirst().flatMap(Codec::cited));
    }
    return Future.succeededFuture(Optional.empty());
  }

  private Future<Answer> decide(Errand errand, Optional<Cited> cited, int left) {
    Instant now = clock.instant();
    Act<Command> act = new Act<>(errand.by(), errand.attempt(), errand.command(), now, cited);
    RoomState before = room.state();
    Decision decision = Room.decide(before, act);
    if (decision instanceof Decision.Happens happens) {
      Draft draft = draft(errand, happens, now);
      return log.append(room.id(), draft)
          .onSuccess(appended -> show(before, draft, appended))
          .compose(appended -> settle(errand, appended, left));
    }
    return unlessDone(errand, decision, left);
  }

  /** Said only if it was not done before, and if the state that says so is still the last one. */
  private Future<Answer> unlessDone(Errand errand, Decision decision, int left) {
    long seen = room.version().control();
    Future<Optional<Appended>> before = log.remembered(room.id(), errand.tried());
    Future<RoomLog.Pulse> pulse = log.pulse(room.id());
    return Future.all(before, pulse)
        .compose(
            both -> {
              if (before.result().isPresent()) {
                return settle(errand, before.result().get(), left);
              }
              return pulse.result().control() == seen
                  ? Future.succeededFuture(answer(errand, decision))
                  : room.catchUp().compose(known -> round(errand, left - 1));
            });
  }

  private Draft draft(Errand errand, Decision.Happens happens, Instant now) {
    boolean moves = happens.events().stream().anyMatch(Event.Control.class::isInstance);
    Optional<RoomState> next =
        moves ? Optional.of(Room.after(room.state(), happens.events(), now)) : Optional.empty();
    return new Draft(
        room.version(), Optional.of(errand.tried()), next, happens.events(), happens.gone());
  }

  private void show(RoomState before, Draft draft, Appended appended) {
    if (appended instanceof Appended.Done) {
      draft.state().ifPresent(after -> onlooker.moved(room.id(), before, after));
    }
  }

  private Future<Answer> settle(Errand errand, Appended appended, int left) {
    if (appended instanceof Appended.Moved) {
      return room.catchUp().compose(known -> round(errand, left - 1));
    }
    if (appended instanceof Appended.Done done) {
      room.heard(done.bell());
    }
    return Future.succeededFuture(answer(errand, appended));
  }

  private static Answer answer(Errand errand, Appended appended) {
    if (appended instanceof Appended.Done done) {
      return applied(errand, done.place());
    }
    if (appended instanceof Appended.Repeated repeated) {
      return applied(errand, repeated.place());
    }
    return appended instanceof Appended.Taken
        ? new Answer.Refused(errand.attempt(), Refusal.ATTEMPT_CONFLICT)
        : new Answer.Uncertain(errand.attempt());
  }

  private static Answer applied(Errand errand, Appended.Place place) {
    return new Answer.Applied(errand.attempt(), place.channel(), place.seq(), place.at());
  }

  private Answer answer(Errand errand, Decision decision) {
    if (decision instanceof Decision.Already already) {
      return new Answer.Already(errand.attempt(), already.by(), already.at().toEpochMilli());
    }
    return decision instanceof Decision.Refused refused
        ? new Answer.Refused(errand.attempt(), refused.refusal())
        : new Answer.Conflict(errand.attempt(), room.version().control());
  }
}
