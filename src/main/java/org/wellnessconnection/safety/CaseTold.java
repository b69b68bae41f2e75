package org.wellnessconnection.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.CareEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.protocol.SupportView;

/** Who is told what when a request for support changes: never the group. */
final class CaseTold {
  private CaseTold() {}

  /** The one who asks hears it first: the answer to them names their own line. */
  static List<Event> raised(SupportCase now) {
    return List.of(own(now), new CareEvent.Case(now));
  }

  /** The one who raised it hears of it when it changes what they may see. */
  static List<Event> changed(SupportCase before, SupportCase now) {
    List<Event> events = new ArrayList<>();
    events.add(new CareEvent.Case(now));
    if (!SupportView.of(before).equals(SupportView.of(now))) {
      events.add(own(now));
    }
    return events;
  }

  static Decision happens(List<Event> events) {
    return new Decision.Happens(List.copyOf(events), Optional.empty());
  }

  static Decision happens(SupportCase before, SupportCase now) {
    return happens(changed(before, now));
  }

  private static Event own(SupportCase now) {
    return new CareEvent.Support(now.by(), SupportView.of(now));
  }
}
