package org.wellnessconnection.room;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SilenceLength;

/** What anybody may want of anybody, from every family, by the dice. */
final class Wishes {
  private final Story room;
  private final Random dice;
  private final int steps;
  private int step;

  Wishes(Story room, Random dice, int steps) {
    this.room = room;
    this.dice = dice;
    this.steps = steps;
  }

  Command of(String name, String other) {
    step++;
    return one(one(List.of(talk(name), talk(name), care(), conduct(), door(name), groups())))
        .apply(other);
  }

  static Command end() {
    return new Command.End(Optional.empty(), true);
  }

  private <T> T one(List<T> of) {
    return of.get(dice.nextInt(of.size()));
  }

  private List<Function<String, Command>> talk(String name) {
    return List.of(
        other -> Cast.knock(name),
        other -> Cast.say("hello"),
        other -> Cast.note(other, "hello"),
        Cast::admit,
        Cast::chatOff,
        Cast::chatOn,
        other -> Cast.hold(),
        other -> Cast.resume(),
        other -> step % 9 == 0 ? Cast.remove(other) : Cast.say("again"),
        other -> step > steps / 2 ? end() : Cast.resume(),
        other -> new Command.Withdraw(Channel.GROUP, 1 + dice.nextInt(1 + step)),
        other -> new Command.Withdraw(Cast.line(other), 1 + dice.nextInt(9)),
        other -> new Command.Hide(1 + dice.nextInt(1 + step), Reason.OFF_TOPIC));
  }

  private List<Function<String, Command>> care() {
    return List.of(
        other -> CareCast.check(),
        CareCast::worried,
        other -> CareCast.take(room),
        other -> CareCast.openSide(room),
        other -> CareCast.back());
  }

  private List<Function<String, Command>> conduct() {
    return List.of(
        other -> Cast.chatOff(other, SilenceLength.TWO_MINUTES),
        Cast::nudge,
        Cast::claim,
        Cast::unclaim,
        other -> Cast.confer("hello"),
        other -> Cast.shareResource("after-a-loss"),
        other -> step % 9 == 0 ? Cast.quietMinute() : Cast.say("still"),
        other -> step % 9 == 0 ? Cast.remove(other, RemovalScope.SERIES) : Cast.say("more"),
        Cast::readmit,
        other -> new Command.Strike(),
        other -> new Command.ProposalKept(Cast.seat(other)));
  }

  private List<Function<String, Command>> door(String name) {
    return List.of(
        Cast::notNow,
        Cast::takeBack,
        Cast::waitABit,
        other -> Cast.admitAll(name, other),
        other -> step % 3 == 0 ? Cast.leave() : Cast.stepAway(),
        other -> step % 2 == 0 ? Cast.lock() : Cast.unlock(),
        other -> Cast.comeBack());
  }

  private List<Function<String, Command>> groups() {
    int group = 1 + dice.nextInt(2 + room.state().groups().used());
    return List.of(
        other -> GroupCast.split(2 + dice.nextInt(5), dice.nextLong()),
        other -> GroupCast.splitByHand(List.of(other)),
        other -> GroupCast.move(other, group),
        other -> GroupCast.enter(group),
        other -> GroupCast.leave(),
        other -> GroupCast.say("among us"),
        other -> GroupCast.call(),
        other -> step % 7 == 0 ? GroupCast.gather(1) : GroupCast.broadcast("to all"),
        other -> step % 11 == 0 ? GroupCast.gatherNow() : GroupCast.say("again"));
  }
}
