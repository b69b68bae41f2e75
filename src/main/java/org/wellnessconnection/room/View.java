package org.wellnessconnection.room;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wellnessconnection.facilitation.Claim;
import org.wellnessconnection.facilitation.Hold;
import org.wellnessconnection.facilitation.Removal;
import org.wellnessconnection.facilitation.Round;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Silence;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cursor;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.protocol.SupportView;
import org.wellnessconnection.protocol.Welcome;
import org.wellnessconnection.protocol.Welcome.CareView;
import org.wellnessconnection.protocol.Welcome.ClaimView;
import org.wellnessconnection.protocol.Welcome.CourseView;
import org.wellnessconnection.protocol.Welcome.DoorView;
import org.wellnessconnection.protocol.Welcome.EndView;
import org.wellnessconnection.protocol.Welcome.Head;
import org.wellnessconnection.protocol.Welcome.HoldView;
import org.wellnessconnection.protocol.Welcome.Person;
import org.wellnessconnection.protocol.Welcome.QuietView;
import org.wellnessconnection.protocol.Welcome.RoomView;
import org.wellnessconnection.protocol.Welcome.RoundView;
import org.wellnessconnection.protocol.Welcome.RulingView;
import org.wellnessconnection.protocol.Welcome.SilenceView;
import org.wellnessconnection.protocol.WelcomeBuilder;
import org.wellnessconnection.protocol.WelcomePersonBuilder;

/** What one seat may see of a room. */
final class View {
  private View() {}

  static Welcome of(LiveRoom room, Seat you, boolean resumed) {
    RoomState state = room.state();
    List<Head> heads = heads(state, you, room.heads());
    return WelcomeBuilder.builder()
        .room(room(room.id(), state))
        .course(course(state, you))
        .you(person(state, you, you))
        .people(people(state, you))
        .channels(heads)
        .resumed(resumed)
        .locked(you.facilitates() ? ruling(state.locked()) : Optional.empty())
        .round(you.isPresent() ? Optional.of(round(state.round())) : Optional.empty())
        .groups(GroupsSeen.by(you, state.groups()))
        .quiet(you.isPresent() ? quiet(state) : Optional.empty())
        .claims(claims(state, you))
        .care(care(state, you))
        .build();
  }

  private static RoundView round(Round round) {
    return new RoundView(
        round.agenda().phases(), round.agenda().now(), round.piece().turn(), round.hands().seats());
  }

  private static RoomView room(RoomId id, RoomState state) {
    boolean onHold = state.held().isPresent() && state.ended().isEmpty();
    String status = onHold ? "held" : stage(state);
    return new RoomView(id, status, state.held().map(View::hold), end(state));
  }

  private static String stage(RoomState state) {
    return state.course().stage().name().toLowerCase(Locale.ROOT);
  }

  private static HoldView hold(Hold hold) {
    return new HoldView(hold.reason(), hold.by(), hold.at().toEpochMilli(), hold.ends());
  }

  private static Optional<EndView> end(RoomState state) {
    Outcome outcome = state.course().outcome().orElse(Outcome.COMPLETED);
    return state.ended().map(end -> new EndView(end.by(), end.at().toEpochMilli(), outcome));
  }

  private static CourseView course(RoomState state, Seat you) {
    return new CourseView(
        stage(state),
        state.plan().schedule().starts(),
        state.plannedEnd(),
        state.course().extended().toMinutes(),
        state.course().lead().filter(lead -> you.facilitates()));
  }

  /**
   * Who waits, or has left, sees nobody; participants see who is in; facilitators see who waits,
   * too. Whoever left while you were there keeps a name, or what they said would be nobody's.
   */
  private static List<Person> people(RoomState state, Seat you) {
    Predicate<Seat> visible =
        seat ->
            seat.isPresent()
                || (seat.waits() && you.facilitates())
                || leftInThePresenceOf(you, seat);
    return you.isPresent()
        ? state.seats().values().stream()
            .filter(visible)
            .map(seat -> person(state, seat, you))
            .toList()
        : List.of();
  }

  /** Also somebody who waits to come in again: to the others they have left. */
  private static boolean leftInThePresenceOf(Seat you, Seat seat) {
    Optional<Instant> gone =
        seat.admitted().isPresent() ? seat.removed().map(Removal::at) : seat.stay().wasIn();
    return gone.filter(at -> !at.isBefore(you.admitted().orElseThrow().at())).isPresent();
  }

  private static Person person(RoomState state, Seat seat, Seat toWhom) {
    boolean own = seat.id().equals(toWhom.id());
    boolean inFull = own || toWhom.facilitates();
    return WelcomePersonBuilder.builder()
        .seat(seat.id())
        .name(seat.name())
        .role(seat.role())
        .status(status(seat, inFull))
        .chatOff(inFull ? silence(seat.chatOff()) : Optional.empty())
        .door(door(state, seat, toWhom))
        .steppedAway(seat.stay().absence().map(absence -> absence.since().toEpochMilli()))
        .shows(seat.shows())
        .build();
  }

  private static Optional<DoorView> door(RoomState state, Seat seat, Seat toWhom) {
    if (toWhom.facilitates()) {
      return DoorSign.toStaff(state, seat);
    }
    return seat.id().equals(toWhom.id()) ? DoorSign.of(state, seat) : Optional.empty();
  }

  private static String status(Seat seat, boolean inFull) {
    if (seat.isPresent()) {
      return "admitted";
    }
    return inFull && seat.waits() ? "waiting" : "left";
  }

  /** Nothing at all for whoever has not asked for support. */
  private static Optional<CareView> care(RoomState state, Seat you) {
    List<SupportCase> cases = you.answersRequests() ? state.care().cases() : List.of();
    List<SupportView> own = state.care().raisedBy(you.id()).stream().map(SupportView::of).toList();
    return cases.isEmpty() && own.isEmpty()
        ? Optional.empty()
        : Optional.of(new CareView(cases, own));
  }

  private static List<Head> heads(RoomState state, Seat you, Map<Channel, Cursor> heads) {
    return heads.values().stream()
        .filter(head -> state.hears(you.id(), head.channel(), head.seq()))
        .map(head -> new Head(head.channel().name(), head.seq(), head.epoch()))
        .toList();
  }

  private static Optional<SilenceView> silence(Optional<Silence> silence) {
    return silence.map(
        off ->
            new SilenceView(
                off.by(), off.at().toEpochMilli(), off.until().map(Instant::toEpochMilli)));
  }

  private static Optional<QuietView> quiet(RoomState state) {
    return state.quiet().map(quiet -> new QuietView(quiet.by(), quiet.ends().toEpochMilli()));
  }

  private static List<ClaimView> claims(RoomState state, Seat you) {
    return you.facilitates()
        ? state.team().claims().entrySet().stream()
            .map(entry -> claim(entry.getKey(), entry.getValue()))
            .toList()
        : List.of();
  }

  private static ClaimView claim(SeatId seat, Claim claim) {
    return new ClaimView(seat, claim.by(), claim.until().toEpochMilli());
  }

  private static Optional<RulingView> ruling(Optional<Ruling> ruling) {
    return ruling.map(View::view);
  }

  static RulingView view(Ruling made) {
    return new RulingView(made.by(), made.at().toEpochMilli());
  }
}
