package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Cursor;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Staff;
import org.wellnessconnection.protocol.VideoReach;

/** A room with everything it has on this node: what happens in it, who is here, and the desk. */
public final class OpenRoom implements RoomFeed.Ear {
  private final LiveRoom room;
  private final Attendance attendance;
  private final RoomLog log;
  private final Desk desk;
  private final TurnOfTime time;
  private final Duties duties;
  private int idleTicks;

  OpenRoom(
      LiveRoom room,
      RoomLog log,
      Attendance attendance,
      Desk desk,
      TurnOfTime time,
      Duties duties) {
    this.room = room;
    this.log = log;
    this.attendance = attendance;
    this.desk = desk;
    this.time = time;
    this.duties = duties;
  }

  public RoomState state() {
    return room.state();
  }

  /** From when on somebody who leads this session comes in; empty for everybody else. */
  public Optional<Instant> facilitatesFrom(AccountId account) {
    return Door.facilitatesFrom(room.state(), account);
  }

  /** Lets a listener in: from now on it hears all that its seat may hear since its cursors. */
  public void join(Listener listener, List<Cursor> cursors) {
    Attendee attendee = new Attendee(room, log, listener, attendance::tell);
    room.join(attendee, cursors);
    attendance.arrives(attendee);
  }

  public void leave(Listener listener) {
    room.leave(listener);
    attendance.departs(List.of(listener.connection()));
  }

  /** Does what a seat wants, once, and says what came of it. Never fails. */
  public Future<Answer> perform(SeatId by, AttemptId attempt, Command command) {
    Future<Answer> answer = desk.perform(new Errand(by, attempt, command));
    return command instanceof Command.Spoken ? answer : answer.onSuccess(done -> time.moved());
  }

  @Override
  public void rang(Bell bell) {
    room.heard(bell);
  }

  @Override
  public void presenceMoved() {
    attendance.moved();
  }

  @Override
  public void lineRestored() {
    room.catchUp();
    attendance.moved();
  }

  /** Once a second: whatever the bell did not say is found here. */
  void tick() {
    idleTicks = room.attendees().isEmpty() ? idleTicks + 1 : 0;
    log.pulse(room.id()).onSuccess(this::compare);
    time.look();
    duties.look();
  }

  /** Whatever is due by now happens, unless it has happened. */
  void strike() {
    time.strike();
    duties.look();
  }

  /** Completes when the room goes by these duties. */
  Future<Void> staffed(Staff staff) {
    return time.staffed(staff);
  }

  /** The session does not take place. */
  Future<Void> callOff() {
    return time.propose(new Command.CalledOff()).<Void>mapEmpty().onSuccess(done -> time.moved());
  }

  /** Facilitators are told, once, how far the video was told that somebody is out. */
  public Future<Answer> videoTold(SeatId seat, VideoReach reached) {
    return time.propose(new Command.VideoTold(seat, reached));
  }

  /** Twice a second. */
  void rest() {
    attendance.rest();
  }

  private void compare(RoomLog.Pulse pulse) {
    if (!room.isAt(pulse)) {
      room.catchUp();
    }
    attendance.tick(pulse.here());
    attendance.everybody().ifPresent(time::saw);
  }

  /** Somebody may be just coming in. */
  void wanted() {
    idleTicks = 0;
  }

  boolean isIdleFor(int ticks) {
    return idleTicks >= ticks;
  }

  /** Each time the living nodes were asked for. */
  void lived(Set<String> living) {
    attendance.lived(living);
  }

  /** This node had been given up: everybody connected here is announced again. */
  void announceAll() {
    room.attendees().forEach(attendance::arrives);
  }

  /** The state as the log has it now. */
  public Future<RoomState> newest() {
    return room.catchUp().map(caughtUp -> room.state());
  }

  /** The seat of an account, if it has one. It may just have been taken on another node. */
  public Future<Optional<Seat>> seatOf(AccountId account) {
    Optional<Seat> known = room.state().seatOf(account);
    return known.isPresent()
        ? Future.succeededFuture(known)
        : room.catchUp().map(caughtUp -> room.state().seatOf(account));
  }
}
