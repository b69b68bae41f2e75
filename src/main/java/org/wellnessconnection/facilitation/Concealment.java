package org.wellnessconnection.facilitation;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cited;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Gone;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.SeatId;

/** A message is taken from everybody's sight; its author is told why. */
public final class Concealment {
  private Concealment() {}

  public static Decision hide(Cited message, SeatId by, Reason reason) {
    if (message.gone()) {
      return new Decision.Already(Optional.empty(), message.at());
    }
    long number = message.cursor().seq();
    Event told = new Event.MessageHidden(Channel.of(message.author()), number, by, reason);
    return new Decision.Happens(
        List.of(new Event.Hidden(number), told), Optional.of(new Gone(message, Gone.Why.HIDDEN)));
  }
}
