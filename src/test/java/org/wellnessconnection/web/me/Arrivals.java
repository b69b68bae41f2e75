package org.wellnessconnection.web.me;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.wellnessconnection.story.Newcomer;

/** How Mia fills in the form, and what people read. */
final class Arrivals {
  private Arrivals() {}

  /** Everything right but what is said otherwise, as names and values in turn. */
  static HttpResponse<String> registers(Newcomer who, String room, String... others)
      throws Exception {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("name", "Mia Okafor");
    form.put("stage", "resident");
    form.put("province", "qc");
    form.put("language", "en");
    form.put("zone", "America/Toronto");
    form.put("eligible", "yes");
    form.put("agreed", "2026-11");
    form.put("return_to", room);
    for (int i = 0; i < others.length; i += 2) {
      form.put(others[i], others[i + 1]);
    }
    return who.posts(
        "/register",
        form.entrySet().stream()
            .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
            .toArray(String[]::new));
  }

  /** The id of somebody on the page of those who wait. */
  static String account(String page, String name) {
    String upToName = page.substring(0, page.indexOf(name));
    int id = upToName.lastIndexOf("<h2 id=\"person-") + "<h2 id=\"person-".length();
    return page.substring(id, id + 22);
  }

  static void copy(Path from, Path content) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = content.resolve(from.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  /** No digit stands in a name. */
  static String letters(int number) {
    return "p" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }
}
