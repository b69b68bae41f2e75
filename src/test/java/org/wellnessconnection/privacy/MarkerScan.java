package org.wellnessconnection.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for texts in files, as they are and as whoever wrote them reads them. */
public final class MarkerScan {
  /** A browser keeps each text in the shortest of its two: a byte for each character, or two. */
  private static final List<Charset> STORED_AS = List.of(UTF_8, UTF_16LE, ISO_8859_1);

  private final List<String> markers;
  private final Set<String> found = new LinkedHashSet<>();

  public MarkerScan(List<String> markers) {
    this.markers = List.copyOf(markers);
  }

  /** Every marker that was in anything this looked at. */
  public Set<String> found() {
    return found;
  }

  /** Every file below a folder, byte by byte. */
  public MarkerScan raw(Path folder) {
    files(folder).forEach(file -> in(read(file)));
    return this;
  }

  /** Every append-only file below a folder, decoded. There must be one. */
  public MarkerScan decoded(Path folder) {
    List<byte[]> texts =
        files(folder)
            .filter(file -> file.toString().matches(".*\\.(rdb|aof)"))
            .map(file -> decode(file.toString(), read(file)))
            .toList();
    if (texts.isEmpty()) {
      throw new AssertionError("no append-only file below " + folder);
    }
    texts.forEach(this::in);
    return this;
  }

  private static byte[] decode(String name, byte[] bytes) {
    return name.endsWith(".rdb") ? Rdb.texts(bytes) : Commands.words(bytes);
  }

  public MarkerScan in(byte[] bytes) {
    String sought = bytesOf(bytes);
    markers.stream().filter(marker -> holds(sought, marker)).forEach(found::add);
    return this;
  }

  private static boolean holds(String sought, String marker) {
    return Stream.of(marker, jsonOf(marker), escaped(jsonOf(marker)))
        .flatMap(
            form ->
                STORED_AS.stream()
                    .filter(it -> it.newEncoder().canEncode(form))
                    .map(form::getBytes))
        .anyMatch(form -> sought.contains(bytesOf(form)));
  }

  /** One character for each byte, so that what looks for texts can look for bytes. */
  private static String bytesOf(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static String jsonOf(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static String escaped(String json) {
    return json.chars()
        .mapToObj(unit -> unit < 128 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
        .collect(Collectors.joining());
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
