package org.wellnessconnection.programme;

import java.nio.file.Path;

/** Reads a programme from YAML, strictly. */
public final class ProgrammeFile {
  private ProgrammeFile() {}

  /**
   * @throws IllegalArgumentException with one line that names the file and the field
   */
  public static Programme read(Path file) {
    return YamlFile.read(file, Programme.class);
  }
}
