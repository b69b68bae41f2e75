package org.wellnessconnection.safety;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.protocol.SupportCase.Why;

/** For what the people on call are called when a request changes. */
public final class OnCall {
  private OnCall() {}

  public static Set<CallKind> wanted(Optional<SupportCase> before, SupportCase now) {
    Set<CallKind> kinds = EnumSet.noneOf(CallKind.class);
    if (isUnsafe(now) && before.filter(OnCall::isUnsafe).isEmpty()) {
      kinds.add(CallKind.NOT_SAFE);
    }
    if (isUnanswered(now) && !before.filter(OnCall::isUnanswered).isPresent()) {
      kinds.add(CallKind.SUPPORT_UNSEEN);
    }
    if (now.missed().isPresent() && before.flatMap(SupportCase::missed).isEmpty()) {
      kinds.add(CallKind.SUPPORT_UNSEEN);
    }
    if (wishesContact(now) && before.filter(OnCall::wishesContact).isEmpty()) {
      kinds.add(CallKind.FOLLOW_UP);
    }
    return kinds;
  }

  /** What is in the room is gone soon; the wish must outlive it. */
  private static boolean wishesContact(SupportCase request) {
    return request.status() == SupportCase.Status.FOLLOW_UP;
  }

  /** By the person's own word, or by that of somebody who answers. */
  private static boolean isUnsafe(SupportCase request) {
    return request.kind() == Concern.UNSAFE || request.emergency().isPresent();
  }

  /** Nobody of the session can answer it, or those who could have asked for somebody else. */
  private static boolean isUnanswered(SupportCase request) {
    return request.handedOver().isPresent()
        || request.called().filter(called -> called.why() == Why.NOBODY_HERE).isPresent();
  }
}
