package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.content.LinkCheck.Result;
import org.wellnessconnection.content.LinkCheck.Standing;

/** What one night found is there in the morning. */
class LinkRunFileTest {
  private static final Instant NIGHT = Instant.parse("2026-11-23T08:00:00Z");
  private static final List<Result> RESULTS =
      List.of(
          new Result("https://a.example", Standing.THERE, "200"),
          new Result("https://b.example", Standing.DEAD, "404"),
          new Result("https://c.example", Standing.TO_LOOK_AT, "403"));

  @TempDir private Path folder;

  @Test
  void itIsReadAsItWasLeftAndOnlyTheLastOne() throws IOException {
    LinkRunFile file = new LinkRunFile(folder.resolve("new/links.json"));
    assertThat(file.last()).isEmpty();
    LinkRun run =
        LinkRun.of(NIGHT, RESULTS, Map.of("https://b.example", Set.of("fr/help", "en/help")));
    file.leave(run);
    assertThat(file.last()).contains(run);
    file.leave(LinkRun.of(NIGHT.plusSeconds(9), List.of(), Map.of()));

    assertThat(file.last()).map(LinkRun::asked).contains(0);
    try (Stream<Path> left = Files.list(folder.resolve("new"))) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void whatIsThereNeedsNobody() {
    LinkRun run =
        LinkRun.of(NIGHT, RESULTS, Map.of("https://b.example", Set.of("fr/help", "en/help")));

    assertThat(run.asked()).isEqualTo(3);
    assertThat(run.dead())
        .singleElement()
        .satisfies(it -> assertThat(it.pages()).containsExactly("en/help", "fr/help"));
    assertThat(run.toLookAt()).extracting(LinkRun.Lost::words).containsExactly("403");
  }

  @Test
  void afterAWeekItIsOld() {
    LinkRun run = LinkRun.of(NIGHT, RESULTS, Map.of());

    assertThat(run.isOld(NIGHT.plus(Duration.ofDays(7)))).isFalse();
    assertThat(run.isOld(NIGHT.plus(Duration.ofDays(7)).plusMillis(1))).isTrue();
  }
}
