package org.wellnessconnection.gratitude;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.AccountId;

/** What becomes of what Ana wrote. */
class PostTest {
  private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final AccountId ANA = AccountId.random();
  private static final AccountId CORA = AccountId.random();
  private static final Words WORDS = new Words(Optional.of("Sam"), "en", "Thank you, nights.");

  private static Post written(Flag... flags) {
    return Post.written(ANA, WORDS, Set.of(flags), NOON);
  }

  private static Post after(Change change) {
    return ((Change.Becomes) change).post();
  }

  private static Ruling ruling(Verdict verdict, String note) {
    return new Ruling(verdict, note, NOON.plusSeconds(60));
  }

  private static Post published() {
    return after(written().comesDue(TEN_MINUTES, NOON.plus(TEN_MINUTES)));
  }

  @Test
  void itIsPublishedByItselfAfterASecondThoughtAndNotBefore() {
    Post post = written();
    assertThat(post.comesDue(TEN_MINUTES, NOON.plus(TEN_MINUTES).minusMillis(1)))
        .isEqualTo(new Change.Stays(post));
    assertThat(published().stage()).isEqualTo(Stage.PUBLISHED);
    assertThat(published().since()).isEqualTo(NOON.plus(TEN_MINUTES));
  }

  @Test
  void oncePublishedItIsNotPublishedAgain() {
    Post post = published();
    assertThat(post.comesDue(TEN_MINUTES, NOON.plus(TEN_MINUTES.multipliedBy(3))))
        .isEqualTo(new Change.Stays(post));
  }

  @Test
  void whatIsFlaggedWaitsForAModeratorHoweverLong() {
    Post post = written(Flag.PATIENT_DETAIL);
    assertThat(post.stage()).isEqualTo(Stage.IN_REVIEW);
    assertThat(post.comesDue(TEN_MINUTES, NOON.plus(Duration.ofDays(30))))
        .isEqualTo(new Change.Stays(post));
  }

  @Test
  void itsAuthorTakesItBackWhereverItIsAndNobodyElseDoes() {
    for (Post post : Set.of(written(), written(Flag.SAFETY), published())) {
      assertThat(post.withdrawn(ANA)).isEqualTo(new Change.Gone(post));
      assertThat(post.withdrawn(CORA)).isEqualTo(new Change.Refused(PostRefusal.POST_GONE));
    }
  }

  @Test
  void nobodyDecidesOnTheirOwn() {
    Post post = written(Flag.PATIENT_DETAIL);
    assertThat(post.ruled(ANA, ruling(Verdict.APPROVE, "")))
        .isEqualTo(new Change.Refused(PostRefusal.OWN_POST));
  }

  @Test
  void theFirstDecisionStands() {
    Post approved = after(written(Flag.SAFETY).ruled(CORA, ruling(Verdict.APPROVE, "")));
    assertThat(approved.stage()).isEqualTo(Stage.PUBLISHED);
    assertThat(approved.ruled(CORA, ruling(Verdict.RETURN, "Why?")))
        .isEqualTo(new Change.Refused(PostRefusal.ALREADY_DECIDED));
    assertThat(written().ruled(CORA, ruling(Verdict.REMOVE, "")))
        .isEqualTo(new Change.Refused(PostRefusal.ALREADY_DECIDED));
  }

  @Test
  void whoeverGetsItBackIsToldWhy() {
    Post post = written(Flag.PATIENT_DETAIL);
    assertThat(post.ruled(CORA, ruling(Verdict.RETURN, "")))
        .isEqualTo(new Change.Refused(PostRefusal.BAD_NOTE));
    assertThat(post.ruled(CORA, ruling(Verdict.RETURN, "x".repeat(501))))
        .isEqualTo(new Change.Refused(PostRefusal.BAD_NOTE));
    Post returned = after(post.ruled(CORA, ruling(Verdict.RETURN, "Leave out the town.")));
    assertThat(returned.words()).isEqualTo(WORDS);
    assertThat(returned.ruling().orElseThrow().note()).isEqualTo("Leave out the town.");
  }

  @Test
  void ofARemovedPostNoWordIsLeftAndItCanBeRemovedWhenPublished() {
    Post removed = after(published().ruled(CORA, ruling(Verdict.REMOVE, "")));
    assertThat(removed.words()).isEqualTo(new Words(Optional.empty(), "en", ""));
  }

  @Test
  void whatShouldNotHaveBeenRemovedIsThereAgainForAYearAndOnlyThat() {
    Instant later = NOON.plus(Duration.ofDays(9));
    Post there = published();
    Post removed = after(there.ruled(CORA, ruling(Verdict.REMOVE, "Unkind.")));
    Post back = after(removed.restored(WORDS, later));

    assertThat(back)
        .isEqualTo(there.withSince(later))
        .satisfies(it -> assertThat(it.ruling()).isEmpty());
    assertThat(back.due(TEN_MINUTES)).isEqualTo(later.plus(Duration.ofDays(365)));
    assertThat(back.restored(WORDS, later)).isEqualTo(new Change.Stays(back));
    Post flagged = written(Flag.SAFETY);
    assertThat(flagged.restored(WORDS, later)).isEqualTo(new Change.Stays(flagged));
  }

  @Test
  void aYearAfterItWasPublishedItIsGone() {
    Instant last = published().since().plus(Duration.ofDays(365));
    assertThat(published().comesDue(TEN_MINUTES, last.minusMillis(1)))
        .isInstanceOf(Change.Stays.class);
    assertThat(published().comesDue(TEN_MINUTES, last)).isInstanceOf(Change.Gone.class);
  }

  @Test
  void whatWasGivenBackIsKeptForAMonth() {
    Post returned = after(written(Flag.SAFETY).ruled(CORA, ruling(Verdict.RETURN, "Thank you.")));
    Instant last = returned.since().plus(Duration.ofDays(30));
    assertThat(returned.comesDue(TEN_MINUTES, last.minusMillis(1)))
        .isInstanceOf(Change.Stays.class);
    assertThat(returned.comesDue(TEN_MINUTES, last)).isInstanceOf(Change.Gone.class);
  }
}
