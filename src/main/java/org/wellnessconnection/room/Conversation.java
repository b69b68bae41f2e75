package org.wellnessconnection.room;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cited;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Gone;
import org.wellnessconnection.protocol.Refusal;

/** What people say, to everybody or to the facilitators, and take back. */
final class Conversation {
  private Conversation() {}

  static void lay(Rules rules) {
    rules.seated(Command.Say.class, Conversation::say);
    rules.seated(Command.Note.class, Conversation::note);
    rules.seated(Command.Withdraw.class, Conversation::withdraw);
  }

  private static Decision say(RoomState state, Act<Command.Say> act) {
    Seat speaker = state.known(act.by());
    if (!speaker.isPresent()) {
      return Decision.refused(Refusal.NOT_ADMITTED);
    }
    if (speaker.chatOff().filter(off -> off.isOn(act.at())).isPresent()) {
      return Decision.refused(Refusal.CHAT_OFF);
    }
    if (state.held().isPresent() && !speaker.facilitates()) {
      return Decision.refused(Refusal.HELD);
    }
    if (state.held().isEmpty() && state.quiet().filter(q -> q.isOn(act.at())).isPresent()) {
      return Decision.refused(Refusal.QUIET);
    }
    Optional<Refusal> silenced = state.round().silences(act.by());
    if (silenced.isPresent() && !speaker.facilitates()) {
      return Decision.refused(silenced.get());
    }
    return Decision.happens(new Event.Said(act.by(), act.command().text(), act.attempt()));
  }

  /** Open to whoever waits, is silenced or on hold: it is how they reach a facilitator. */
  private static Decision note(RoomState state, Act<Command.Note> act) {
    Command.Note note = act.command();
    if (!state.seats().containsKey(note.seat())) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    boolean own = note.seat().equals(act.by());
    if (!own && !state.known(act.by()).facilitates()) {
      return Decision.refused(Refusal.FORBIDDEN);
    }
    return Decision.happens(
        new Event.Noted(Channel.of(note.seat()), act.by(), note.text(), act.attempt()));
  }

  private static Decision withdraw(RoomState state, Act<Command.Withdraw> act) {
    Optional<Cited> cited =
        act.cited().filter(c -> state.hears(act.by(), c.cursor().channel(), c.cursor().seq()));
    if (cited.isEmpty()) {
      return Decision.refused(Refusal.NO_SUCH_MESSAGE);
    }
    Cited message = cited.get();
    if (!message.author().equals(act.by())) {
      return Decision.refused(Refusal.FORBIDDEN);
    }
    if (message.gone()) {
      return new Decision.Already(Optional.empty(), message.at());
    }
    return new Decision.Happens(
        List.of(new Event.Withdrawn(message.cursor().channel(), message.cursor().seq())),
        Optional.of(new Gone(message, Gone.Why.WITHDRAWN)));
  }
}
