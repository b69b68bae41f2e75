package org.wellnessconnection.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.safety.Feedback.Assent;
import org.wellnessconnection.safety.Feedback.Mood;

/** Of the feedback facilitators see counts, and nothing at all of fewer than four people. */
class FeedbackSummaryTest {
  private static final Feedback WELL = feedback(Assent.YES, Optional.of(Mood.BETTER), "relief");
  private static final Feedback ALONE = feedback(Assent.NO, Optional.of(Mood.NOT_OK), "alone");
  private static final Feedback SILENT = feedback(Assent.PARTLY, Optional.empty(), "");

  private static Feedback feedback(Assent safe, Optional<Mood> now, String word) {
    return new Feedback(now, safe, Assent.YES, Assent.PARTLY, word);
  }

  @Test
  void threePeopleStayUnseen() {
    assertThat(FeedbackSummary.of(List.of(WELL, ALONE, SILENT))).isEmpty();
    assertThat(FeedbackSummary.of(List.of())).isEmpty();
  }

  @Test
  void fourAreCounted() {
    FeedbackSummary summary =
        FeedbackSummary.of(List.of(WELL, SILENT, ALONE, SILENT)).orElseThrow();

    assertThat(summary.people()).isEqualTo(4);
    assertThat(summary.safe()).isEqualTo(Map.of(Assent.YES, 1L, Assent.PARTLY, 2L, Assent.NO, 1L));
    assertThat(summary.heard()).containsEntry(Assent.YES, 4L);
    assertThat(summary.again()).containsEntry(Assent.PARTLY, 4L);
    assertThat(summary.now()).containsEntry(Mood.NOT_OK, 1L).containsEntry(Mood.SAME, 0L);
  }

  @Test
  void theOrderOfTheWordsSaysNothingOfWhoCameFirst() {
    assertThat(FeedbackSummary.of(List.of(WELL, SILENT, ALONE, SILENT)).orElseThrow().words())
        .isEqualTo(List.of("alone", "relief"));
  }

  @Test
  void aWordIsAWordAndNoLetter() {
    assertThat(feedback(Assent.YES, Optional.empty(), "é".repeat(40)).fault()).isEmpty();
    assertThat(feedback(Assent.YES, Optional.empty(), "é".repeat(41)).fault())
        .contains(Refusal.TEXT_TOO_LONG);
    assertThat(feedback(Assent.YES, Optional.empty(), "a\u0000").fault())
        .contains(Refusal.BAD_TEXT);
  }
}
