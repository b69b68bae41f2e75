package org.wellnessconnection.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.Phase;
import org.wellnessconnection.protocol.Phase.Kind;
import org.wellnessconnection.protocol.Phase.Meanwhile;
import org.wellnessconnection.protocol.Phase.Voice;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.SeatId;

/** Phases as facilitators plan them, and what they and the group say about turns. */
final class Evenings {
  static final Phase CHECK_IN = round(Kind.CHECK_IN, 1, Voice.EVERYONE);
  static final Phase SHARING = round(Kind.SHARING, 6, Voice.EVERYONE);
  static final Phase CASE = round(Kind.SHARING, 10, Voice.PRESENTER);
  static final Phase OPEN = open(Voice.EVERYONE);
  static final Phase ABOUT_IT = open(Voice.OTHERS);

  static final List<Phase> PEER_SUPPORT = List.of(CHECK_IN, SHARING, OPEN);
  static final List<Phase> BALINT = List.of(CASE, ABOUT_IT, CASE);

  private Evenings() {}

  static Phase round(Kind kind, int each, Voice voice) {
    return new Phase(
        kind,
        new Phase.Title(kind.name(), kind.name()),
        Duration.ofMinutes(40),
        Optional.of(Duration.ofMinutes(each)),
        voice,
        Meanwhile.SIGNS);
  }

  private static Phase open(Voice voice) {
    return new Phase(
        Kind.DISCUSSION,
        new Phase.Title("Open", "Libre"),
        Duration.ofMinutes(20),
        Optional.empty(),
        voice,
        Meanwhile.TEXT);
  }

  static RoundCommand next() {
    return new RoundCommand.NextPhase(Optional.empty());
  }

  static RoundCommand next(long seen) {
    return new RoundCommand.NextPhase(Optional.of(seen));
  }

  static RoundCommand start(String... names) {
    return new RoundCommand.StartRound(seats(names));
  }

  static RoundCommand offer() {
    return new RoundCommand.Offer(Optional.empty());
  }

  static RoundCommand offer(String name) {
    return new RoundCommand.Offer(Optional.of(Cast.seat(name)));
  }

  static RoundCommand order(String... names) {
    return new RoundCommand.Order(seats(names));
  }

  static RoundCommand skip(String name) {
    return new RoundCommand.Skip(Cast.seat(name));
  }

  static RoundCommand accept() {
    return new RoundCommand.Accept();
  }

  static RoundCommand pass() {
    return new RoundCommand.Pass();
  }

  static RoundCommand handBack() {
    return new RoundCommand.HandBack();
  }

  static RoundCommand takeBack() {
    return new RoundCommand.TakeBack();
  }

  static RoundCommand raise() {
    return new RoundCommand.RaiseHand();
  }

  static RoundCommand lower() {
    return new RoundCommand.LowerHand(Optional.empty());
  }

  static List<SeatId> seats(String... names) {
    return Stream.of(names).map(Cast::seat).toList();
  }
}
