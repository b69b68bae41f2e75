package org.wellnessconnection.load.places;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Codec;

/** Every state that the places of a session ever had, read from Redis's own log of writes. */
final class History implements AutoCloseable {
  private final DataInputStream log;
  private final String key;
  private final Vault vault;

  History(Path log, String key, Vault vault) throws IOException {
    this.log = new DataInputStream(new BufferedInputStream(Files.newInputStream(log)));
    this.key = key;
    this.vault = vault;
  }

  void each(Consumer<Places> seen) throws IOException {
    for (var command = next(); command.isPresent(); command = next()) {
      List<String> words = command.get();
      if (words.get(0).equalsIgnoreCase("HSET") && words.get(1).equals(key)) {
        String locked = words.get(words.indexOf("text") + 1);
        seen.accept(Codec.read(vault.open(key, locked), Places.class));
      }
    }
  }

  private Optional<List<String>> next() throws IOException {
    try {
      int count = Integer.parseInt(line().substring(1));
      List<String> words = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        byte[] word = new byte[Integer.parseInt(line().substring(1))];
        log.readFully(word);
        line();
        words.add(new String(word, StandardCharsets.UTF_8));
      }
      return Optional.of(words);
    } catch (EOFException end) {
      return Optional.empty();
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = log.readUnsignedByte(); next != '\n'; next = log.readUnsignedByte()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    log.close();
  }
}
