package org.wellnessconnection.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A few texts to try things out with: two resources, of which one is in English alone. */
public final class Shelves {
  private Shelves() {}

  public static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Shelves.class.getResource("en")).toURI().resolve("."));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Library library() {
    return LibraryFile.read(folder());
  }

  /** A folder with everything that people read here, and with these texts instead of ours. */
  public static Path beside(Path content, Path to) {
    copy(content, to, List.of("resources", "faq"));
    copy(folder(), to, List.of());
    return to;
  }

  private static void copy(Path from, Path to, List<String> without) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = from.relativize(file);
        if (without.stream().noneMatch(it -> name.toString().contains("/" + it + "/"))) {
          Path copy = to.resolve(name);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
