package org.wellnessconnection.load.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In brief; at length it is run by hand. */
class TwoServersServerTest {
  private static final int BRIEFLY = 1_000;

  @TempDir static Path folder;

  @Test
  void noPlaceIsSoldTwiceNorStrandedNorGivenOutOfTurnWhileAServerIsKilled() throws IOException {
    long seed = System.nanoTime() % 100_000;
    TwoServers.Findings findings = new TwoServers(folder, BRIEFLY, seed).run();
    assertThat(findings.states()).as("seed %s", seed).isGreaterThan(100);
    assertThat(findings.most()).isEqualTo(8);
    assertThat(findings.broken()).as("seed %s", seed).isEmpty();
    assertThat(findings.last().owed()).isEmpty();
    assertThat(findings.last().waiting()).as("who still waits").isEmpty();
  }
}
