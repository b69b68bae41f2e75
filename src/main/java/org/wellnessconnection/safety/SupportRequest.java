package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.CareWords;
import org.wellnessconnection.protocol.CaseId;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.protocol.SupportCase.Called;
import org.wellnessconnection.protocol.SupportCase.Over;
import org.wellnessconnection.protocol.SupportCase.Status;
import org.wellnessconnection.protocol.SupportCase.Why;
import org.wellnessconnection.protocol.SupportCaseBuilder;

/** Somebody asks for support, for themselves or for another, and may take it back. */
public final class SupportRequest {
  /** One person may worry about several others, but not fill the facilitators' cards. */
  private static final int MOST_WORRIES = 5;

  static final Set<Status> UNANSWERED = Set.of(Status.RAISED, Status.SEEN);

  private SupportRequest() {}

  /**
   * Who asks, under which attempt and when.
   *
   * @param here the facilitators who are there to see it
   */
  public record Asking(SeatId by, AttemptId attempt, Instant at, Set<SeatId> here) {
    private CaseId newCase() {
      return CaseId.of(by, attempt, at);
    }

    /** A facilitator in need is not the one to answer. */
    private boolean nobodyIsHere() {
      return here.stream().allMatch(by::equals);
    }
  }

  /** A person has one request at a time; asking again makes it more pressing, never less. */
  public static Decision raise(Care care, Asking asking, Concern kind) {
    Optional<SupportCase> mine = care.own(asking.by());
    if (mine.isEmpty()) {
      return CaseTold.happens(CaseTold.raised(begun(asking, kind, asking.by())));
    }
    return mine.get().kind().compareTo(kind) < 0
        ? CaseTold.happens(CaseTold.raised(pressing(mine.get(), asking, kind)))
        : new Decision.Already(Optional.of(asking.by()), mine.get().raised());
  }

  /** Told to facilitators alone: the person it is about hears nothing of it. */
  public static Decision worry(Care care, Asking asking, SeatId about, Optional<String> words) {
    List<SupportCase> mine = care.worriesOf(asking.by());
    Optional<SupportCase> same = mine.stream().filter(w -> w.about().equals(about)).findFirst();
    if (same.isPresent() && words.isEmpty()) {
      return new Decision.Already(Optional.of(asking.by()), same.get().raised());
    }
    if (same.isEmpty() && mine.size() >= MOST_WORRIES) {
      return Decision.refused(Refusal.RATE_LIMITED);
    }
    SupportCase told = same.orElseGet(() -> begun(asking, Concern.WORRY, about));
    List<Event> events = new ArrayList<>(CaseTold.raised(told));
    words.ifPresent(
        text ->
            events.add(new CareWords.CaseNoted(told.id(), asking.by(), text, asking.attempt())));
    return CaseTold.happens(events);
  }

  /** Whatever has become of it: the person says that it is over, and the side room closes. */
  public static Decision withdraw(Care care, SeatId by, Instant now) {
    return care.own(by)
        .map(mine -> CaseTold.happens(CaseTold.raised(withdrawn(mine, by, now))))
        .orElseGet(() -> new Decision.Already(Optional.empty(), now));
  }

  private static SupportCase begun(Asking asking, Concern kind, SeatId about) {
    return SupportCaseBuilder.builder()
        .id(asking.newCase())
        .kind(kind)
        .about(about)
        .by(asking.by())
        .raised(asking.at())
        .status(Status.RAISED)
        .called(callFor(asking, kind))
        .build();
  }

  /** What nobody has answered yet must be seen anew, with as much time as a new one. */
  private static SupportCase pressing(SupportCase mine, Asking asking, Concern kind) {
    SupportCase now =
        mine.withKind(kind)
            .withRaised(asking.at())
            .withMissed(Optional.empty())
            .withCalled(mine.called().or(() -> callFor(asking, kind)));
    return UNANSWERED.contains(mine.status())
        ? now.withStatus(Status.RAISED).withSeen(Optional.empty())
        : now;
  }

  private static Optional<Called> callFor(Asking asking, Concern kind) {
    if (kind == Concern.UNSAFE) {
      return Optional.of(new Called(Why.NOT_SAFE, asking.at()));
    }
    return kind.wantsAnAnswer() && asking.nobodyIsHere()
        ? Optional.of(new Called(Why.NOBODY_HERE, asking.at()))
        : Optional.empty();
  }

  private static SupportCase withdrawn(SupportCase mine, SeatId by, Instant now) {
    return mine.withStatus(Status.WITHDRAWN)
        .withAside(Optional.empty())
        .withOver(Optional.of(new Over(by, now, Optional.empty())));
  }
}
