package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.content.LinkCheck.Result;
import org.wellnessconnection.content.LinkCheck.Standing;
import org.wellnessconnection.content.Shelves;

class LinksTest {
  @TempDir private Path folder;

  @Test
  void whatLeadsElsewhereIsListedWithItsPages() {
    Map<String, TreeSet<String>> links =
        Links.of(Shelves.beside(Path.of("config/content"), folder.resolve("content")));
    assertThat(links.get("https://example.org/more"))
        .containsExactly("en/resources/after-a-hard-night");
    assertThat(links).containsKeys("https://example.org/nights", "https://example.org/nuits");
    assertThat(links.keySet()).allMatch(it -> it.startsWith("https://"));
    assertThat(links.values()).anyMatch(it -> it.contains("fr/help"));
  }

  @Test
  void whatIsDeadStandsLast() {
    List<Result> results =
        List.of(
            new Result("https://a.example", Standing.DEAD, "404"),
            new Result("https://b.example", Standing.THERE, "200"));
    Map<String, TreeSet<String>> pages =
        Map.of("https://a.example", new TreeSet<>(List.of("en/help")));
    assertThat(Links.table(results, pages))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("there").contains("b.example"),
            second -> assertThat(second).startsWith("dead").contains("404", "(en/help)"),
            last -> assertThat(last).isEqualTo("2 links, 1 dead"));
  }
}
