package org.wellnessconnection.load.lounge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.load.crowd.Seed;

/** With fewer people and in brief; with five hundred it is run by hand. */
class FullLoungeServerTest {
  @TempDir static Path folder;

  @Test
  void nothingIsLostDoubledOrOutOfOrderWhileAServerIsKilled() throws IOException {
    Seed seed = new Seed(System.nanoTime() % 100_000);
    FullLounge.Findings findings = new FullLounge(folder, 40, Duration.ofSeconds(3), seed).run(20);
    assertThat(findings.tally().findings()).as("seed %s: %s", seed, findings.told()).isEmpty();
    assertThat(findings.tally().acknowledged()).isPositive();
    assertThat(findings.deliveries().count()).isGreaterThan(findings.tally().acknowledged());
  }
}
