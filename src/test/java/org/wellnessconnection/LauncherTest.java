package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code ./wellness} can be asked for. */
class LauncherTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^    ([a-z]+)\\) ([a-z_]+)");

  @Test
  void everyCommandIsDoneByAFunctionAndToldOfInTheHelp() throws IOException {
    String launcher = Files.readString(Path.of("wellness"));
    List<MatchResult> commands = COMMAND.matcher(launcher).results().toList();
    assertThat(commands).extracting(it -> it.group(1)).contains("start", "test", "doctor");
    assertThat(commands)
        .allSatisfy(it -> assertThat(launcher).contains("\n" + it.group(2) + "() {\n"))
        .allSatisfy(it -> assertThat(launcher).contains("\n./wellness " + it.group(1) + " "));
  }

  @Test
  void whatTheTestsAndTheLoadMakersRunIsThere() throws IOException {
    String launcher = Files.readString(Path.of("wellness"));
    assertThat(launcher).contains("maven -Pchecks test", "org.wellnessconnection.load.$1");
    assertThat(Path.of("src/test/java/org/wellnessconnection/load/Faults.java")).exists();
    assertThat(Path.of("src/test/java/org/wellnessconnection/load/Bench.java")).exists();
  }
}
