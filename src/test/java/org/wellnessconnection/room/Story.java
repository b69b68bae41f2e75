package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.account;
import static org.wellnessconnection.room.Cast.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cited;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Cursor;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Phase;
import org.wellnessconnection.protocol.SeatId;

/**
 * A room on paper: the rules, and a log that numbers as the real one does. What somebody wants is
 * decided, and what happens is written down.
 */
final class Story {
  static final String EPOCH = PaperLog.EPOCH;
  private static final int SEATS = 8;
  private static final int MANY = 20;

  private final PaperLog log = new PaperLog();
  private RoomState state;
  private Instant now = Instant.parse("2030-01-01T12:00:00Z");

  private Story(Format.Admission admission, Schedule schedule) {
    this(new Format("drop_in", admission, List.of()), schedule);
  }

  private Story(Format format, Schedule schedule) {
    Roster roster =
        new Roster(
            Set.of(account("ada"), account("eli")),
            Set.of(account("cora")),
            Set.of(account("sol")));
    state = RoomState.planned(new RoomPlan(format, schedule, roster, SEATS));
  }

  /** A room of another kind. */
  static Story of(Format format, Schedule schedule) {
    return new Story(format, schedule);
  }

  /** Ada and Eli facilitate, and open the door; Sol is the safety lead on call. */
  static Story ofCircle() {
    return new Story(Format.Admission.BY_FACILITATOR, Schedule.NONE);
  }

  /** Ada and Eli facilitate, and the door opens by itself. */
  static Story ofOpenDoor() {
    return new Story(Format.Admission.AUTOMATIC, Schedule.NONE);
  }

  /** A circle that is planned; Cora coordinates. It is noon. */
  static Story of(Format.Admission admission, Schedule schedule) {
    return new Story(admission, schedule);
  }

  /** At this moment, whatever is due by then has happened. */
  Story at(Instant moment) {
    now = moment;
    rings();
    return this;
  }

  /** Whoever is named lost the connection at this moment, which a server has seen. */
  Story loses(String... names) {
    Instant then = now;
    now = now.plus(Whereabouts.MOMENT).minusSeconds(1);
    when("server", Cast.sees(Set.of(), Set.of(names)));
    assertThat(of(names[0]).away()).contains(then);
    return this;
  }

  Story finds(String... names) {
    when("server", Cast.sees(Set.of(names), Set.of()));
    return this;
  }

  Stage stage() {
    return state.course().stage();
  }

  Story after(Duration time) {
    return at(now.plus(time));
  }

  /** Ada and Eli facilitate, open the door, and go through these phases. */
  static Story ofPhases(List<Phase> phases) {
    return ofCircle().through(phases);
  }

  Story through(List<Phase> phases) {
    Format format = new Format("peer_support", Format.Admission.BY_FACILITATOR, phases);
    state = RoomState.planned(state.plan().withFormat(format).withSeats(MANY));
    return this;
  }

  /** These people knock; facilitators are in at once. */
  Story knockedBy(String... names) {
    Stream.of(names).forEach(name -> when(name, Cast.knock(name)));
    return this;
  }

  /** Ada is there, and lets these people in. */
  Story with(String... names) {
    knockedBy("ada").knockedBy(names);
    Stream.of(names).forEach(name -> when("ada", Cast.admit(name)));
    return this;
  }

  /** Decides, and writes down what happens. */
  Verdict when(String name, Command command) {
    Decision decision = decide(seat(name), command);
    if (decision instanceof Decision.Happens happens) {
      write(happens);
    }
    return new Verdict(decision);
  }

  /** What is due by now happens. */
  List<Event> rings() {
    List<Event> due = Room.due(state, now);
    if (!due.isEmpty()) {
      write(new Decision.Happens(due, Optional.empty()));
    }
    return due;
  }

  /** The room knows at once that this person has no connection. */
  Story drops(String name) {
    state = state.change(seat(name), seat -> seat.withAway(Optional.of(now)));
    return this;
  }

  Story returns(String name) {
    state = state.change(seat(name), seat -> seat.withAway(Optional.empty()));
    return this;
  }

  /** The next command comes at this very moment, and nobody looked before. */
  Story onTheDot(Instant time) {
    now = time.minusSeconds(1);
    return this;
  }

  /** Whatever is due by now happens. */
  Verdict clockStrikes() {
    return when("server", new Command.Strike());
  }

  /** So much time goes by; whatever came due meanwhile happens only now. */
  Verdict later(Duration time) {
    now = now.plus(time).minusSeconds(1);
    return when("nobody", new Command.Strike());
  }

  /** So much time goes by, and nobody looks. */
  Story passes(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** What the rules would answer at this very moment. */
  String now(String name, Command command) {
    now = now.minusSeconds(1);
    return new Verdict(decide(seat(name), command)).inShort();
  }

  Instant now() {
    return now;
  }

  /** Only decides. */
  Decision decide(SeatId by, Command command) {
    now = now.plusSeconds(1);
    Optional<Cited> cited =
        command instanceof Command.Citing citing
            ? entry(citing.channel(), citing.of()).flatMap(Codec::cited)
            : Optional.empty();
    return Room.decide(state, new Act<>(by, Cast.ATTEMPT, command, now, cited));
  }

  void write(Decision.Happens happens) {
    Map<Channel, Integer> before = log.counts();
    happens.events().forEach(event -> log.write(event, now));
    happens.gone().ifPresent(log::replace);
    state = Numbering.numbered(Room.after(state, happens.events(), now), before);
  }

  RoomState state() {
    return state;
  }

  Seat of(String name) {
    return state.seat(seat(name)).orElseThrow();
  }

  int count(Channel channel) {
    return log.count(channel);
  }

  Optional<Entry> entry(Channel channel, long number) {
    return log.entry(channel, number);
  }

  /** Everything ever written, as it stands now. */
  List<Entry> everything() {
    return log.everything();
  }

  Map<Channel, Cursor> heads() {
    return log.heads();
  }

  /** The numbers that somebody may hear. */
  List<Long> heardBy(String name, Channel channel) {
    return everything().stream()
        .filter(entry -> entry.channel().equals(channel))
        .map(Entry::seq)
        .filter(number -> state.hears(seat(name), channel, number))
        .toList();
  }
}
