package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.FollowUp;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.protocol.SupportCase.Called;
import org.wellnessconnection.protocol.SupportCase.Over;
import org.wellnessconnection.protocol.SupportCase.Status;
import org.wellnessconnection.protocol.SupportCase.Step;
import org.wellnessconnection.protocol.SupportCase.Why;

/** What those who give support do about one request that is open. */
public final class Answering {
  private Answering() {}

  /** Who does something about a request, when, and who else could. */
  public record Carer(SeatId seat, Instant at, Set<SeatId> here) {
    Step step() {
      return new Step(seat, at);
    }

    private boolean hasColleague() {
      return here.stream().anyMatch(other -> !other.equals(seat));
    }
  }

  public static Decision see(SupportCase open, Carer carer) {
    return open.seen().isPresent()
        ? already(open.seen().get())
        : CaseTold.happens(open, seen(open, carer));
  }

  /** One is with the person; another takes over when asked, or when the first one is gone. */
  public static Decision take(SupportCase open, Carer carer) {
    Optional<Step> before = open.taken().filter(with -> holds(open, with, carer));
    return before.isPresent() ? already(before.get()) : CaseTold.happens(open, taken(open, carer));
  }

  private static boolean holds(SupportCase open, Step with, Carer carer) {
    if (with.by().equals(carer.seat())) {
      return true;
    }
    boolean wanted = open.asked().filter(asked -> !asked.by().equals(carer.seat())).isPresent();
    return !wanted && carer.here().contains(with.by());
  }

  public static Decision askColleague(SupportCase open, Carer carer) {
    if (open.asked().isPresent()) {
      return already(open.asked().get());
    }
    return carer.hasColleague()
        ? CaseTold.happens(open, seen(open, carer).withAsked(Optional.of(carer.step())))
        : Decision.refused(Refusal.NO_COLLEAGUE);
  }

  /** To the safety lead on call; until somebody takes it, nobody is with the person. */
  public static Decision handOver(SupportCase open, Carer carer) {
    if (open.handedOver().isPresent()) {
      return already(open.handedOver().get());
    }
    return CaseTold.happens(
        open,
        called(seen(open, carer), Why.HANDED_OVER, carer.at())
            .withStatus(open.status() == Status.EMERGENCY ? Status.EMERGENCY : Status.HANDED_OVER)
            .withTaken(Optional.empty())
            .withHandedOver(Optional.of(carer.step())));
  }

  public static Decision emergency(SupportCase open, Carer carer) {
    if (open.emergency().isPresent()) {
      return already(open.emergency().get());
    }
    return CaseTold.happens(
        open,
        called(seen(open, carer), Why.EMERGENCY, carer.at())
            .withStatus(Status.EMERGENCY)
            .withEmergency(Optional.of(carer.step())));
  }

  /** Follow-up is a person's own wish; nobody can wish it for somebody who has not asked. */
  public static Decision resolve(SupportCase open, Carer carer, FollowUp wish) {
    if (SupportRequest.UNANSWERED.contains(open.status())) {
      return Decision.refused(Refusal.CASE_NOT_TAKEN);
    }
    boolean contact = wish == FollowUp.CONTACT;
    if (contact && open.kind() == Concern.WORRY) {
      return Decision.refused(Refusal.NOT_ASKED);
    }
    return CaseTold.happens(
        open,
        open.withStatus(contact ? Status.FOLLOW_UP : Status.CLOSED)
            .withAside(Optional.empty())
            .withOver(Optional.of(new Over(carer.seat(), carer.at(), Optional.of(wish)))));
  }

  /** What was to follow has been done. */
  public static Decision close(SupportCase found, Carer carer) {
    return found.status() == Status.FOLLOW_UP
        ? CaseTold.happens(found, found.withStatus(Status.CLOSED))
        : Decision.refused(Refusal.CASE_NOT_TAKEN);
  }

  static SupportCase taken(SupportCase open, Carer carer) {
    SupportCase mine =
        seen(open, carer).withTaken(Optional.of(carer.step())).withAsked(Optional.empty());
    return open.status() == Status.EMERGENCY || open.status() == Status.SIDE_ROOM
        ? mine.withStatus(open.status())
        : mine.withStatus(Status.WITH);
  }

  private static SupportCase seen(SupportCase open, Carer carer) {
    return open.seen().isPresent()
        ? open
        : open.withSeen(Optional.of(carer.step()))
            .withStatus(open.status() == Status.RAISED ? Status.SEEN : open.status());
  }

  private static SupportCase called(SupportCase open, Why why, Instant at) {
    return open.withCalled(open.called().or(() -> Optional.of(new Called(why, at))));
  }

  private static Decision already(Step before) {
    return new Decision.Already(Optional.of(before.by()), before.at());
  }
}
