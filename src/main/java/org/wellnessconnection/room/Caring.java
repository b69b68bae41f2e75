package org.wellnessconnection.room;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.protocol.CareCommand;
import org.wellnessconnection.protocol.CareCommand.OnCase;
import org.wellnessconnection.protocol.CareEvent;
import org.wellnessconnection.protocol.CareWords;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.safety.Answering;
import org.wellnessconnection.safety.Answering.Carer;
import org.wellnessconnection.safety.OnCall;
import org.wellnessconnection.safety.SupportRequest;
import org.wellnessconnection.safety.SupportRequest.Asking;
import org.wellnessconnection.safety.Unseen;

/** "I need support": asked by anybody at any time, answered by those who may. */
final class Caring {
  private Caring() {}

  /** What somebody who may answer does about a request. */
  @FunctionalInterface
  interface Answer<C extends OnCase> {
    Decision decide(RoomState state, SupportCase request, Act<C> act);
  }

  static void lay(Rules rules) {
    rules.seated(CareCommand.Support.class, Caring::support);
    rules.seated(CareCommand.Worried.class, Caring::worried);
    rules.seated(
        CareCommand.WithdrawSupport.class,
        (state, act) -> SupportRequest.withdraw(state.care(), act.by(), act.at()));
    layAnswers(rules);
    rules.after(
        CareEvent.Case.class, (state, e, at) -> state.withCare(state.care().with(e.request())));
    rules.evenHeld(
        state -> Unseen.due(state.care(), abandoned(state)),
        (state, now) -> calling(state, now, Unseen.ring(state.care(), abandoned(state), now)));
    rules.afterwards(
        state -> Unseen.due(state.care().untaken(), over(state)),
        (state, now) -> calling(state, now, Unseen.ring(state.care().untaken(), over(state), now)));
  }

  private static void layAnswers(Rules rules) {
    onOpen(rules, CareCommand.See.class, (state, c, act) -> Answering.see(c, carer(state, act)));
    onOpen(rules, CareCommand.Take.class, (state, c, act) -> Answering.take(c, carer(state, act)));
    onOpen(
        rules,
        CareCommand.AskColleague.class,
        (state, c, act) -> Answering.askColleague(c, carer(state, act)));
    onOpen(
        rules,
        CareCommand.HandOver.class,
        (state, c, act) -> Answering.handOver(c, carer(state, act)));
    onOpen(
        rules,
        CareCommand.Emergency.class,
        (state, c, act) -> Answering.emergency(c, carer(state, act)));
    onOpen(
        rules,
        CareCommand.Resolve.class,
        (state, c, act) -> Answering.resolve(c, carer(state, act), act.command().followUp()));
    onCase(
        rules,
        CareCommand.CloseCase.class,
        (state, c, act) -> Answering.close(c, carer(state, act)));
    onCase(rules, CareCommand.CaseNote.class, (state, c, act) -> noted(act));
  }

  private static Decision support(RoomState state, Act<CareCommand.Support> act) {
    return calling(
        state,
        act.at(),
        SupportRequest.raise(state.care(), asking(state, act), act.command().kind()));
  }

  private static Decision worried(RoomState state, Act<CareCommand.Worried> act) {
    Seat worrier = state.known(act.by());
    Optional<Seat> about =
        state
            .seat(act.command().seat())
            .filter(seat -> seat.isPresent() || (seat.waits() && worrier.facilitates()))
            .filter(seat -> !worrier.waits() && !seat.id().equals(act.by()));
    if (about.isEmpty()) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    return about.get().answersRequests()
        ? Decision.refused(Refusal.NOT_ABOUT_FACILITATORS)
        : calling(
            state,
            act.at(),
            SupportRequest.worry(
                state.care(), asking(state, act), about.get().id(), act.command().text()));
  }

  private static Decision noted(Act<CareCommand.CaseNote> act) {
    CareCommand.CaseNote note = act.command();
    return Decision.happens(
        new CareWords.CaseNoted(note.id(), act.by(), note.text(), act.attempt()));
  }

  /** What is done already is said to be so, by whom. */
  static <C extends OnCase> void onOpen(Rules rules, Class<C> type, Answer<C> answer) {
    onCase(
        rules,
        type,
        (state, request, act) ->
            request
                .over()
                .<Decision>map(
                    over ->
                        act.command() instanceof CareCommand.Resolve
                            ? new Decision.Already(Optional.of(over.by()), over.at())
                            : Decision.refused(Refusal.CASE_CLOSED))
                .orElseGet(() -> answer.decide(state, request, act)));
  }

  /** Nobody answers their own request; a safety lead answers those they were called to. */
  static <C extends OnCase> void onCase(Rules rules, Class<C> type, Answer<C> answer) {
    rules.seated(
        type,
        (state, act) -> {
          Seat carer = state.known(act.by());
          if (!carer.answersRequests()) {
            return Decision.refused(Refusal.FORBIDDEN);
          }
          Optional<SupportCase> found = state.care().of(act.command().id());
          if (found.isEmpty()) {
            return Decision.refused(Refusal.NO_SUCH_CASE);
          }
          return found.filter(request -> mayAnswer(carer, request)).isPresent()
              ? calling(state, act.at(), answer.decide(state, found.get(), act))
              : Decision.refused(Refusal.FORBIDDEN);
        });
  }

  private static Decision calling(RoomState state, Instant now, Decision decision) {
    return decision instanceof Decision.Happens happens
        ? new Decision.Happens(calling(state, now, happens.events()), happens.gone())
        : decision;
  }

  /** The people on call are called when a request needs them, and not twice within a minute. */
  private static List<Event> calling(RoomState state, Instant now, List<Event> events) {
    Stream<Event> calls =
        events.stream()
            .filter(CareEvent.Case.class::isInstance)
            .map(event -> ((CareEvent.Case) event).request())
            .flatMap(told -> OnCall.wanted(state.care().of(told.id()), told).stream())
            .distinct()
            .filter(kind -> !Calls.raisedSince(state, kind, now.minus(Unseen.PATIENCE)))
            .map(Calls::raise);
    return Stream.concat(events.stream(), calls).toList();
  }

  private static boolean mayAnswer(Seat carer, SupportCase request) {
    boolean own = request.about().equals(carer.id());
    return !own && (carer.facilitates() || request.called().isPresent());
  }

  private static Asking asking(RoomState state, Act<?> act) {
    return new Asking(act.by(), act.attempt(), act.at(), facilitatorsHere(state));
  }

  static Carer carer(RoomState state, Act<?> act) {
    return new Carer(act.by(), act.at(), here(state, Seat::answersRequests));
  }

  /** A facilitator without a connection sees nothing. */
  static Set<SeatId> facilitatorsHere(RoomState state) {
    return here(state, Seat::facilitates);
  }

  private static Set<SeatId> here(RoomState state, Predicate<Seat> who) {
    return state.seats().values().stream()
        .filter(who)
        .filter(seat -> seat.absentSince().isEmpty())
        .map(Seat::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether somebody is a safety lead, and not there for the group. */
  static boolean isSafetyLead(RoomState state, SeatId seat) {
    return state.seat(seat).filter(found -> found.role() == Role.SAFETY_LEAD).isPresent();
  }

  /** Since when no facilitator is connected; empty while one is. */
  private static Optional<Instant> abandoned(RoomState state) {
    return facilitatorsHere(state).isEmpty()
        ? state.seats().values().stream()
            .filter(Seat::facilitates)
            .flatMap(seat -> seat.absentSince().stream())
            .max(Comparator.naturalOrder())
            .or(() -> Optional.of(Instant.EPOCH))
        : Optional.empty();
  }

  /** Once the session is over nobody of it is there for what nobody has taken. */
  private static Optional<Instant> over(RoomState state) {
    return state.ended().map(Ruling::at);
  }
}
