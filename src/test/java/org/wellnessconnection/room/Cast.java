package org.wellnessconnection.room;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.ConductCommand;
import org.wellnessconnection.protocol.CourseCommand;
import org.wellnessconnection.protocol.DoorCommand;
import org.wellnessconnection.protocol.NotNowReason;
import org.wellnessconnection.protocol.Prompt;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SilenceLength;
import org.wellnessconnection.protocol.Slug;
import org.wellnessconnection.protocol.TeamCommand;
import org.wellnessconnection.protocol.WaitingNote;

/** People by their names, with ids made of them, and what they may want. */
final class Cast {
  /** The rules do not look at it. */
  static final AttemptId ATTEMPT = new AttemptId("any-attempt");

  private static final int ID_LENGTH = 22;

  private Cast() {}

  static SeatId seat(String name) {
    return new SeatId(padded("seat-" + name));
  }

  /** The account of somebody; the word {@code account} is in it, so that a leak shows. */
  static AccountId account(String name) {
    return new AccountId(padded("account-" + name));
  }

  static Channel line(String name) {
    return Channel.of(seat(name));
  }

  static Command knock(String name) {
    return knockAs(name, name.substring(0, 1).toUpperCase() + name.substring(1));
  }

  static Command knockAs(String name, String shown) {
    return new Command.TakeSeat(account(name), seat(name), shown);
  }

  static Command say(String text) {
    return new Command.Say(text);
  }

  static Command note(String to, String text) {
    return new Command.Note(seat(to), text);
  }

  static Command admit(String name) {
    return new Command.Admit(seat(name));
  }

  static Command chatOff(String name) {
    return new Command.ChatOff(seat(name));
  }

  static Command chatOn(String name) {
    return new Command.ChatOn(seat(name));
  }

  static Command remove(String name) {
    return new Command.Remove(seat(name));
  }

  static Command chatOff(String name, SilenceLength lasting) {
    return new Command.ChatOff(seat(name), lasting);
  }

  static Command remove(String name, RemovalScope scope) {
    return new Command.Remove(seat(name), scope, Optional.of(Reason.UNKIND));
  }

  static Command nudge(String name) {
    return new ConductCommand.Nudge(seat(name), Prompt.MAKE_ROOM);
  }

  static Command readmit(String name) {
    return new ConductCommand.Readmit(seat(name));
  }

  static Command quietMinute() {
    return new ConductCommand.QuietMinute();
  }

  static Command shareResource(String slug) {
    return new TeamCommand.ShareResource(new Slug(slug));
  }

  static Command confer(String text) {
    return new TeamCommand.Confer(text);
  }

  static Command claim(String name) {
    return new TeamCommand.Claim(seat(name));
  }

  static Command unclaim(String name) {
    return new TeamCommand.Unclaim(seat(name));
  }

  static Command hold() {
    return new Command.Hold();
  }

  static Command resume() {
    return new Command.Resume();
  }

  static Command end() {
    return new Command.End();
  }

  static Command admitAll(String... names) {
    return new DoorCommand.AdmitAll(Stream.of(names).map(Cast::seat).toList());
  }

  static Command waitABit(String name) {
    return new DoorCommand.Wait(seat(name), WaitingNote.FEW_MINUTES);
  }

  static Command notNow(String name) {
    return new DoorCommand.NotNow(seat(name), NotNowReason.OTHER);
  }

  static Command takeBack(String name) {
    return new DoorCommand.Return(seat(name));
  }

  static Command leave() {
    return new DoorCommand.Leave();
  }

  static Command stepAway() {
    return new DoorCommand.StepAway();
  }

  static Command comeBack() {
    return new DoorCommand.ComeBack();
  }

  static Command lock() {
    return new DoorCommand.Lock();
  }

  static Command unlock() {
    return new DoorCommand.Unlock();
  }

  static Command begin() {
    return new CourseCommand.Begin();
  }

  static Command close() {
    return new CourseCommand.Close();
  }

  static Command extend(long minutes) {
    return new CourseCommand.Extend(minutes, Optional.empty());
  }

  static Command lead(String name) {
    return new CourseCommand.Lead(seat(name));
  }

  static Command takeover() {
    return new CourseCommand.Takeover();
  }

  /** A server sees these people, and has not seen those for a while. */
  static Command sees(Set<String> here, Set<String> missing) {
    return new Command.Sighting(seats(here), seats(missing));
  }

  private static Set<SeatId> seats(Set<String> names) {
    return names.stream().map(Cast::seat).collect(Collectors.toSet());
  }

  private static String padded(String start) {
    return start + "_".repeat(ID_LENGTH - start.length());
  }
}
