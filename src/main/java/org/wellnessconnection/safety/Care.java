package org.wellnessconnection.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.CaseId;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SupportCase;

/** Every request for support in a room that is open, and the last ones that are over. */
public record Care(List<SupportCase> cases) {
  public static final Care NONE = new Care(List.of());

  /** Enough to tell somebody who answers late that it has been done. */
  private static final int KEPT_WHEN_OVER = 20;

  public Care {
    cases = List.copyOf(cases);
  }

  public Optional<SupportCase> of(CaseId id) {
    return cases.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What somebody asks for themselves and is not over. */
  public Optional<SupportCase> own(SeatId seat) {
    return open().stream()
        .filter(each -> each.about().equals(seat) && each.kind() != Concern.WORRY)
        .findFirst();
  }

  /** What somebody has told of their worries about others, and is not over. */
  List<SupportCase> worriesOf(SeatId seat) {
    return open().stream()
        .filter(each -> each.by().equals(seat) && each.kind() == Concern.WORRY)
        .toList();
  }

  /** Everything somebody has raised, for themselves and about others. */
  public List<SupportCase> raisedBy(SeatId seat) {
    return cases.stream().filter(each -> each.by().equals(seat)).toList();
  }

  public List<SupportCase> open() {
    return cases.stream().filter(SupportCase::isOpen).toList();
  }

  /** The request in whose side room somebody is. */
  public Optional<SupportCase> asideWith(SeatId seat) {
    return cases.stream().filter(each -> each.isInside(seat)).findFirst();
  }

  /** Whether any side room is open: it outlasts the end of the session. */
  public boolean isOpen() {
    return cases.stream().anyMatch(each -> each.aside().isPresent());
  }

  /** Whether the safety lead was called to anything that is not over. */
  public boolean callsSafetyLead() {
    return open().stream().anyMatch(each -> each.called().isPresent());
  }

  /** Only what nobody has taken. */
  public Care untaken() {
    return new Care(
        cases.stream().filter(each -> SupportRequest.UNANSWERED.contains(each.status())).toList());
  }

  public Care with(SupportCase changed) {
    List<SupportCase> next = new ArrayList<>(cases);
    next.removeIf(each -> each.id().equals(changed.id()));
    next.add(changed);
    List<SupportCase> over = next.stream().filter(each -> !each.isOpen()).toList();
    next.removeAll(over.subList(0, Math.max(0, over.size() - KEPT_WHEN_OVER)));
    return new Care(next);
  }
}
