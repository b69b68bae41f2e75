package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cited;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.SeatId;

/** The message that is reported, and up to five before and after it; nothing else is frozen. */
public record ReportExcerpt(List<ReportedMessage> messages) {
  /** How far from the message one has to read: others may have come and gone in between. */
  public static final long REACH = 50;

  public static final ReportExcerpt NONE = new ReportExcerpt(List.of());
  private static final int BEFORE_AND_AFTER = 5;

  public ReportExcerpt {
    messages = List.copyOf(messages);
  }

  /** An entry as it stands in the log. */
  private record Said(
      String type,
      Channel channel,
      long seq,
      String epoch,
      Instant at,
      SeatId seat,
      String text,
      AttemptId attempt) {
    ReportedMessage frozen() {
      return new ReportedMessage(seq, at, seat, text);
    }
  }

  /**
   * @param near entries of {@code group} up to {@link #REACH} away, in order
   * @param hears whether the one who reports may hear a number
   * @return empty when there is no such message for them, or its text is gone
   */
  public static Optional<ReportExcerpt> of(long number, List<Entry> near, LongPredicate hears) {
    List<ReportedMessage> said =
        near.stream()
            .filter(entry -> hears.test(entry.seq()))
            .filter(ReportExcerpt::isMessage)
            .map(entry -> Codec.read(entry.text(), Said.class).frozen())
            .toList();
    List<Long> numbers = said.stream().map(ReportedMessage::seq).toList();
    int place = numbers.indexOf(number);
    return place < 0 ? Optional.empty() : Optional.of(around(place, said));
  }

  private static boolean isMessage(Entry entry) {
    return Codec.cited(entry).filter(cited -> !cited.gone()).map(Cited::cursor).isPresent();
  }

  private static ReportExcerpt around(int place, List<ReportedMessage> said) {
    int from = Math.max(0, place - BEFORE_AND_AFTER);
    int to = Math.min(said.size(), place + BEFORE_AND_AFTER + 1);
    return new ReportExcerpt(said.subList(from, to));
  }

  public Optional<ReportedMessage> message(long number) {
    return messages.stream().filter(message -> message.seq() == number).findFirst();
  }
}
