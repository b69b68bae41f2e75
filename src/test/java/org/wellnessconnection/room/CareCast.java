package org.wellnessconnection.room;

import static org.wellnessconnection.room.Cast.seat;

import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.CareCommand;
import org.wellnessconnection.protocol.CaseId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.FollowUp;
import org.wellnessconnection.protocol.SupportCase;

/** What people want who need support, and how the one request of a story stands. */
final class CareCast {
  private CareCast() {}

  static Command moment() {
    return new CareCommand.Support(Concern.MOMENT);
  }

  static Command check() {
    return new CareCommand.Support(Concern.CHECK);
  }

  static Command unsafe() {
    return new CareCommand.Support(Concern.UNSAFE);
  }

  static Command worried(String about) {
    return new CareCommand.Worried(seat(about), Optional.empty());
  }

  static Command worried(String about, String text) {
    return new CareCommand.Worried(seat(about), Optional.of(text));
  }

  static Command withdraw() {
    return new CareCommand.WithdrawSupport();
  }

  static Command see(Story story) {
    return new CareCommand.See(id(story));
  }

  static Command take(Story story) {
    return new CareCommand.Take(id(story));
  }

  static Command askColleague(Story story) {
    return new CareCommand.AskColleague(id(story));
  }

  static Command handOver(Story story) {
    return new CareCommand.HandOver(id(story));
  }

  static Command emergency(Story story) {
    return new CareCommand.Emergency(id(story));
  }

  static Command resolve(Story story, FollowUp wish) {
    return new CareCommand.Resolve(id(story), wish);
  }

  static Command close(Story story) {
    return new CareCommand.CloseCase(id(story));
  }

  static Command caseNote(Story story, String text) {
    return new CareCommand.CaseNote(id(story), text);
  }

  static Command openSide(Story story) {
    return new CareCommand.OpenSide(id(story));
  }

  static Command joinSide(Story story) {
    return new CareCommand.JoinSide(id(story));
  }

  static Command sideSay(Story story, String text) {
    return new CareCommand.SideSay(id(story), text);
  }

  static Command back() {
    return new CareCommand.BackToGroup();
  }

  /** A server sees that somebody has no connection. */
  static Command outOfSight(String name) {
    return new Command.Sighting(Set.of(), Set.of(seat(name)));
  }

  /** A server sees that somebody is connected. */
  static Command inSight(String name) {
    return new Command.Sighting(Set.of(seat(name)), Set.of());
  }

  /** The newest request; one that never was, before there is any. */
  static CaseId id(Story story) {
    return story.state().care().cases().isEmpty() ? new CaseId("-".repeat(22)) : newest(story).id();
  }

  static SupportCase newest(Story story) {
    var cases = story.state().care().cases();
    return cases.get(cases.size() - 1);
  }
}
