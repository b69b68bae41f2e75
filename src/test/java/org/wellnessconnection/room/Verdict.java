package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;

/** What the rules answered, to be compared with what they should. */
record Verdict(Decision decision) {
  /** Exactly these, in this order. */
  Decision.Happens happens(Event... events) {
    assertThat(decision).isInstanceOf(Decision.Happens.class);
    Decision.Happens happens = (Decision.Happens) decision;
    assertThat(happens.events()).containsExactly(events);
    return happens;
  }

  void isRefused(Refusal refusal) {
    assertThat(decision).isEqualTo(Decision.refused(refusal));
  }

  void wasDoneBy(String name) {
    assertThat(decision).isInstanceOf(Decision.Already.class);
    assertThat(((Decision.Already) decision).by()).isEqualTo(Optional.of(Cast.seat(name)));
  }

  /** Types of events in lower case, a refusal in capitals, or {@code already}. */
  String inShort() {
    if (decision instanceof Decision.Happens happens) {
      return happens.events().stream().map(Codec::type).collect(Collectors.joining(" "));
    }
    if (decision instanceof Decision.Conflict) {
      return "conflict";
    }
    return decision instanceof Decision.Refused refused ? refused.refusal().name() : "already";
  }
}
