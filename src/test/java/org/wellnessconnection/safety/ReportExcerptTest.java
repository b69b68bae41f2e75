package org.wellnessconnection.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.SeatId;

/** The message, up to five before and after, and nothing that the reporter did not hear. */
class ReportExcerptTest {
  private static final SeatId BEN = SeatId.random();
  private final List<Entry> log = new ArrayList<>();

  private ReportExcerptTest says(int count) {
    for (int i = 0; i < count; i++) {
      add(new Event.Said(BEN, "message " + (log.size() + 1), new AttemptId("attempt-1")));
    }
    return this;
  }

  private void add(Event event) {
    write(Codec.type(event), Codec.tail(event));
  }

  private void write(String type, String tail) {
    long seq = log.size() + 1;
    String head =
        "{\"type\":\"%s\",\"channel\":\"group\",\"seq\":%d,\"epoch\":\"0123abcd\",\"at\":7";
    log.add(new Entry(Channel.GROUP, seq, "0123abcd", head.formatted(type, seq) + tail));
  }

  private Optional<List<Long>> excerpt(long number, long heardFrom) {
    return ReportExcerpt.of(number, log, seq -> seq >= heardFrom)
        .map(it -> it.messages().stream().map(ReportedMessage::seq).toList());
  }

  @Test
  void aMessageInTheMiddleHasFiveOnEachSide() {
    says(20);

    assertThat(excerpt(10, 1)).contains(List.of(5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L));
    assertThat(ReportExcerpt.of(10, log, seq -> true).orElseThrow().message(10))
        .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo("message 10"));
  }

  @Test
  void theFirstAndTheLastHaveFewer() {
    says(8);

    assertThat(excerpt(1, 1)).contains(List.of(1L, 2L, 3L, 4L, 5L, 6L));
    assertThat(excerpt(8, 1)).contains(List.of(3L, 4L, 5L, 6L, 7L, 8L));
  }

  @Test
  void whatWasSaidBeforeTheReporterCameStaysOut() {
    says(20);

    assertThat(excerpt(10, 8)).contains(List.of(8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L));
    assertThat(excerpt(7, 8)).isEmpty();
  }

  @Test
  void comingsAndGoingsAndTextsThatAreGoneDoNotCount() {
    says(2);
    add(new Event.Left(BEN));
    write("gone", ",\"seat\":\"" + BEN + "\",\"why\":\"withdrawn\"}");
    says(1);

    assertThat(excerpt(5, 1)).contains(List.of(1L, 2L, 5L));
    assertThat(List.of(excerpt(3, 1), excerpt(4, 1), excerpt(6, 1))).containsOnly(Optional.empty());
  }
}
