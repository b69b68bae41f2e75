package org.wellnessconnection.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.CareCommand;
import org.wellnessconnection.protocol.CareWords;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.protocol.SupportCase.Aside;
import org.wellnessconnection.protocol.SupportCase.Status;
import org.wellnessconnection.safety.Answering.Carer;

/** A quiet place beside the group: the person who asked, and at most two who answer. */
public final class SideRoom {
  private static final int MOST_CARERS = 2;

  private SideRoom() {}

  /** Who opens it is with the person from now on. A worry opens none: that person did not ask. */
  public static Decision open(Care care, SupportCase open, Carer carer) {
    if (open.aside().isPresent()) {
      return already(open.aside().get());
    }
    if (open.kind() == Concern.WORRY) {
      return Decision.refused(Refusal.NOT_ASKED);
    }
    if (care.asideWith(carer.seat()).isPresent()) {
      return Decision.refused(Refusal.ALREADY_ASIDE);
    }
    SupportCase taken = open.taken().isPresent() ? open : Answering.taken(open, carer);
    Aside aside = new Aside(carer.seat(), carer.at(), List.of(open.about(), carer.seat()));
    return CaseTold.happens(open, opened(taken, aside));
  }

  /**
   * @param leads the safety leads among them, who take no facilitator's place
   */
  public static Decision join(Care care, SupportCase open, Carer carer, Set<SeatId> leads) {
    if (open.aside().isEmpty()) {
      return Decision.refused(Refusal.NO_SIDE_ROOM);
    }
    Aside aside = open.aside().get();
    if (aside.inside().contains(carer.seat())) {
      return already(aside);
    }
    if (care.asideWith(carer.seat()).isPresent()) {
      return Decision.refused(Refusal.ALREADY_ASIDE);
    }
    return isFull(open, carer, leads)
        ? Decision.refused(Refusal.SIDE_FULL)
        : CaseTold.happens(open, open.withAside(Optional.of(with(aside, carer.seat()))));
  }

  public static Decision say(
      Optional<SupportCase> found, SeatId by, CareCommand.SideSay words, AttemptId attempt) {
    if (found.filter(open -> open.isInside(by)).isEmpty()) {
      return Decision.refused(Refusal.NO_SIDE_ROOM);
    }
    Channel side = Channel.side(words.id());
    return Decision.happens(new CareWords.SideSaid(side, by, words.text(), attempt));
  }

  /** When the person goes, or the last one who answers, it closes for both. */
  public static Decision leave(SupportCase open, SeatId by) {
    Aside aside = open.aside().orElseThrow();
    List<SeatId> rest = aside.inside().stream().filter(seat -> !seat.equals(by)).toList();
    boolean goesOn = !by.equals(open.about()) && rest.size() > 1;
    return CaseTold.happens(
        open,
        goesOn
            ? open.withAside(Optional.of(new Aside(aside.by(), aside.at(), rest)))
            : closed(open));
  }

  private static boolean isFull(SupportCase open, Carer carer, Set<SeatId> leads) {
    long facilitators =
        open.aside().orElseThrow().inside().stream()
            .filter(seat -> !seat.equals(open.about()) && !leads.contains(seat))
            .count();
    return !leads.contains(carer.seat()) && facilitators >= MOST_CARERS;
  }

  private static Aside with(Aside aside, SeatId seat) {
    List<SeatId> inside = new ArrayList<>(aside.inside());
    inside.add(seat);
    return new Aside(aside.by(), aside.at(), inside);
  }

  private static SupportCase opened(SupportCase taken, Aside aside) {
    SupportCase open = taken.withAside(Optional.of(aside));
    return open.status() == Status.WITH ? open.withStatus(Status.SIDE_ROOM) : open;
  }

  private static SupportCase closed(SupportCase open) {
    SupportCase closed = open.withAside(Optional.empty());
    return open.status() == Status.SIDE_ROOM ? closed.withStatus(Status.WITH) : closed;
  }

  private static Decision already(Aside aside) {
    return new Decision.Already(Optional.of(aside.by()), aside.at());
  }
}
