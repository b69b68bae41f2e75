package org.wellnessconnection.load.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Told.Entry;

/**
 * Nothing is accepted from a seat whose chat is off, nor from a participant while the room is on
 * hold.
 */
final class QuietWhenTold implements Rule {

  @Override
  public Stream<Finding> breaches(Evidence evidence) {
    return Stream.concat(muted(evidence.log()), held(evidence.log()));
  }

  /** Two channels share no numbers, so the server's clock decides; a tie is nobody's fault. */
  private static Stream<Finding> muted(FinalLog log) {
    List<Entry> switches =
        log.entries()
            .filter(entry -> entry.type().equals("chat_off") || entry.type().equals("chat_on"))
            .toList();
    return log.entries("said")
        .filter(
            said ->
                switches.stream()
                    .filter(entry -> entry.channel().equals("seat:" + said.seat()))
                    .filter(entry -> entry.at() <= said.at())
                    .max(Comparator.comparingLong(Entry::seq))
                    .filter(entry -> entry.type().equals("chat_off") && entry.at() < said.at())
                    .isPresent())
        .map(said -> Finding.forbidden("said with chat off: " + said));
  }

  private static Stream<Finding> held(FinalLog log) {
    Set<String> facilitators =
        log.entries("entered")
            .filter(entry -> entry.role().equals("facilitator"))
            .map(Entry::seat)
            .collect(Collectors.toSet());
    List<Entry> phases =
        log.entries()
            .filter(entry -> entry.type().equals("held") || entry.type().equals("resumed"))
            .toList();
    return log.entries("said")
        .filter(said -> !facilitators.contains(said.seat()))
        .filter(
            said ->
                phases.stream()
                    .filter(phase -> phase.seq() < said.seq())
                    .max(Comparator.comparingLong(Entry::seq))
                    .filter(phase -> phase.type().equals("held"))
                    .isPresent())
        .map(said -> Finding.forbidden("said on hold: " + said));
  }
}
