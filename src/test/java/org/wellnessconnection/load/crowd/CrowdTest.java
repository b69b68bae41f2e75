package org.wellnessconnection.load.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.load.check.Finding.Kind;
import org.wellnessconnection.load.check.Tally;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.pretend.Plant;
import org.wellnessconnection.load.pretend.PretendServer;
import org.wellnessconnection.load.wire.Scissors;

/** Generator and checker together, against a server that is good or bad in a known way. */
class CrowdTest {

  private static final Seed SEED = new Seed(7);

  @Test
  void aGoodServerIsFoundGood() throws IOException {
    Tally tally = afterTalkAt(Plant.NONE, Habits.good());

    assertThat(tally.findings()).isEmpty();
    assertThat(tally.acknowledged()).isEqualTo(tally.sent()).isGreaterThan(100);
  }

  @Test
  void aGoodServerIsFoundGoodThroughCutLines() throws IOException {
    assertThat(afterTalkAt(Plant.NONE, cutOften()).findings()).isEmpty();
  }

  @Test
  void aForgottenWordIsFound() throws IOException {
    assertThat(afterTalkAt(Plant.FORGETS, Habits.good()).count(Kind.LOST)).isPositive();
  }

  @Test
  void aRepeatedWordIsFound() throws IOException {
    assertThat(afterTalkAt(Plant.REPEATS, cutOften()).count(Kind.DOUBLED)).isPositive();
  }

  @Test
  void aSkippedWordIsFound() throws IOException {
    assertThat(afterTalkAt(Plant.SKIPS, Habits.good()).count(Kind.GAP)).isPositive();
  }

  @Test
  void aSwappedPairIsFound() throws IOException {
    assertThat(afterTalkAt(Plant.SWAPS, Habits.good()).count(Kind.OUT_OF_ORDER)).isPositive();
  }

  @Test
  void aWordHeardAgainAfterComingBackIsFound() throws IOException {
    assertThat(afterTalkAt(Plant.ECHOES, cutOften()).count(Kind.DOUBLED)).isPositive();
  }

  @Test
  void aClientThatForgetsItsAttemptsIsFound() throws IOException {
    Habits forgetful = cutOften().resending(wish -> wish.withAttempt("again-" + wish.attempt()));

    assertThat(afterTalkAt(Plant.NONE, forgetful).count(Kind.DOUBLED)).isPositive();
  }

  private static Tally afterTalkAt(Plant plant, Habits habits) throws IOException {
    try (PretendServer server = new PretendServer(plant);
        Crowd crowd = new Crowd(List.of(server.site()), SEED).fills(2, 10, habits)) {
      crowd.talks(150);
      Pause.of(Duration.ofMillis(1_000));
      return crowd.isChecked();
    }
  }

  private static Habits cutOften() {
    Random random = SEED.of("scissors");
    return Habits.good()
        .cutBy(
            () ->
                random.nextBoolean()
                    ? Scissors.afterReading(2_000 + random.nextInt(20_000))
                    : Scissors.afterWriting(500 + random.nextInt(1_000)));
  }
}
