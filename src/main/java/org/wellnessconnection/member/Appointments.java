package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.privacy.AuditEntry.Act;
import org.wellnessconnection.protocol.AccountId;

/** Where duties are given and ended, by whom it is to be, and on record. */
public final class Appointments {
  private final Members members;
  private final Audit audit;
  private final Clock clock;

  public Appointments(Members members, Audit audit, Clock clock) {
    this.members = members;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Somebody decides on the duties of another one.
   *
   * @param seen the duties as they were shown when this was decided: {@link DutiesSeen}
   */
  public record Ruling(Account by, AccountId on, Motive motive, String seen) {}

  /** Gives a duty, or gives it anew with what belongs to it now. Empty when it is done. */
  public Future<Optional<Obstacle>> give(Ruling ruling, Appointment wish) {
    Instant now = clock.instant();
    Trial trial =
        new Trial(
            ruling.seen(),
            to -> wish.obstacle(ruling.by(), to, now),
            to -> wish.givenTo(to, ruling.by(), now));
    return attempt(ruling, trial)
        .compose(done -> done ? given(ruling, trial, wish.duty()) : trial.failed());
  }

  private Future<Optional<Obstacle>> given(Ruling ruling, Trial trial, Duty duty) {
    boolean anew = trial.before.stream().anyMatch(account -> hasByAPerson(account, duty));
    return record(ruling, anew ? Act.DUTY_CHANGED : Act.DUTY_GIVEN, duty);
  }

  private static boolean hasByAPerson(Account account, Duty duty) {
    return !Appointment.without(account, duty).equals(account);
  }

  /** Ends a duty that a person gave. Empty when it is done. */
  public Future<Optional<Obstacle>> end(Ruling ruling, Duty duty) {
    Instant now = clock.instant();
    Trial trial =
        new Trial(
            ruling.seen(),
            of -> Appointment.toEnd(duty, ruling.by(), of, now),
            of -> Appointment.without(of, duty));
    return isTheLast(ruling, duty, now)
        .compose(
            last ->
                last
                    ? Future.succeededFuture(Optional.of(Obstacle.LAST_OF_DUTY))
                    : attempt(ruling, trial)
                        .compose(
                            done -> done ? record(ruling, Act.DUTY_TAKEN, duty) : trial.failed()));
  }

  /** Of themselves; others are still there to give it again. */
  private Future<Boolean> isTheLast(Ruling ruling, Duty duty, Instant now) {
    return ruling.by().id().equals(ruling.on()) && Appointment.mustStay(duty)
        ? members.staff().map(staff -> isAlone(staff, ruling.on(), duty, now))
        : Future.succeededFuture(false);
  }

  private static boolean isAlone(List<Account> staff, AccountId who, Duty duty, Instant now) {
    return staff.stream().noneMatch(one -> !one.id().equals(who) && one.has(duty, now));
  }

  private Future<Boolean> attempt(Ruling ruling, Trial trial) {
    return members
        .change(ruling.on(), trial)
        .map(found -> found.isPresent() && trial.obstacle.isEmpty());
  }

  private Future<Optional<Obstacle>> record(Ruling ruling, Act act, Duty duty) {
    AuditEntry entry =
        AuditEntry.of(clock.instant(), ruling.by().id(), act)
            .withAccount(Optional.of(ruling.on()))
            .withAbout(Optional.of(duty.code()))
            .withReason(Optional.of(ruling.motive().code()));
    return audit.record(entry).map(Optional.empty());
  }

  /** Changes somebody as they are at that moment, unless there is an obstacle. */
  private static final class Trial implements UnaryOperator<Account> {
    private final String seen;
    private final Function<Account, Optional<Obstacle>> check;
    private final UnaryOperator<Account> change;
    private Optional<Obstacle> obstacle = Optional.of(Obstacle.NO_SUCH_PERSON);
    private Optional<Account> before = Optional.empty();

    Trial(String seen, Function<Account, Optional<Obstacle>> check, UnaryOperator<Account> change) {
      this.seen = seen;
      this.check = check;
      this.change = change;
    }

    @Override
    public Account apply(Account account) {
      before = Optional.of(account);
      obstacle =
          DutiesSeen.of(account).equals(seen)
              ? check.apply(account)
              : Optional.of(Obstacle.CHANGED_MEANWHILE);
      return obstacle.isPresent() ? account : change.apply(account);
    }

    Future<Optional<Obstacle>> failed() {
      return Future.succeededFuture(obstacle);
    }
  }
}
