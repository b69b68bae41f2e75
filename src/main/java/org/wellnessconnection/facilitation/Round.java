package org.wellnessconnection.facilitation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.Phase;
import org.wellnessconnection.protocol.Phase.Meanwhile;
import org.wellnessconnection.protocol.Phase.Voice;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;

/** How a group takes turns: the phases, the talking piece and the hands. */
@RecordBuilder
public record Round(Agenda agenda, TalkingPiece piece, Hands hands) implements RoundBuilder.With {

  public static Round of(Format format) {
    return new Round(Agenda.of(format.phases()), TalkingPiece.atRest(Meanwhile.TEXT), Hands.NONE);
  }

  /** Until this share is over, nobody comes in: it is no turn boundary. */
  public boolean somebodyShares() {
    return piece.isHeld();
  }

  /** Why somebody cannot write to the group just now. */
  public Optional<Refusal> silences(SeatId speaker) {
    if (listens(speaker)) {
      return Optional.of(Refusal.LISTENS_NOW);
    }
    boolean signsOnly = piece.turn().meanwhile() == Meanwhile.SIGNS;
    return somebodyShares() && signsOnly && !piece.isWith(speaker)
        ? Optional.of(Refusal.SOMEONE_IS_SHARING)
        : Optional.empty();
  }

  /** Who brought something listens while the others speak about it. */
  public boolean listens(SeatId seat) {
    return voice() == Voice.OTHERS && piece.turn().presenters().contains(seat);
  }

  public Voice voice() {
    return agenda.phase().map(Phase::voice).orElse(Voice.EVERYONE);
  }

  public Optional<Duration> turnLength() {
    return agenda.phase().flatMap(Phase::turn);
  }

  /** What was still to come when the room was put on hold, comes so much later. */
  public Round movedBy(Duration length) {
    return withAgenda(agenda.movedBy(length)).withPiece(piece.movedBy(length));
  }

  public boolean names(Predicate<SeatId> gone) {
    return Stream.concat(hands.seats().stream(), piece.named()).anyMatch(gone);
  }
}
