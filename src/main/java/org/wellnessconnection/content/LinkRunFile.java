package org.wellnessconnection.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.wellnessconnection.protocol.Codec;

/** Where the command that asks for the links leaves what it found, and servers read it. Blocks. */
public record LinkRunFile(Path file) {

  /** Whoever reads it meanwhile reads the one before. */
  public void leave(LinkRun run) {
    try {
      Path whole = file.toAbsolutePath();
      Files.createDirectories(whole.getParent());
      Path fresh = Files.createTempFile(whole.getParent(), "links", ".new");
      Files.writeString(fresh, Codec.write(run));
      Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }

  /**
   * The last one.
   *
   * @return empty when there was none here yet
   */
  public Optional<LinkRun> last() {
    try {
      return Files.exists(file)
          ? Optional.of(Codec.read(Files.readString(file), LinkRun.class))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }
}
