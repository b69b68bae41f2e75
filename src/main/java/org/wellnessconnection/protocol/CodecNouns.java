package org.wellnessconnection.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How an event that carries a whole noun is told. */
final class CodecNouns {
  private CodecNouns() {}

  /** The noun is the entry, not a field of it; and what was drawn is no part of what was asked. */
  static JsonMapper.Builder laidInto(JsonMapper.Builder mapper) {
    return mapper
        .addMixIn(RoundEvent.Piece.class, PieceTold.class)
        .addMixIn(RoundEvent.PhaseBegan.class, PhaseTold.class)
        .addMixIn(RoundCommand.Shuffle.class, Drawn.class);
  }

  private abstract static class PieceTold {
    @JsonUnwrapped
    abstract Turn turn();

    @JsonIgnore
    abstract Shares shares();
  }

  private abstract static class PhaseTold {
    @JsonUnwrapped
    abstract PhaseNow now();
  }

  private abstract static class Drawn {
    @JsonIgnore
    abstract long seed();
  }
}
