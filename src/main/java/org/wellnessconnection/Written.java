package org.wellnessconnection;

import java.util.function.Supplier;
import org.wellnessconnection.programme.Formats;
import org.wellnessconnection.programme.FormatsFile;
import org.wellnessconnection.programme.Programme;
import org.wellnessconnection.programme.ProgrammeFile;
import org.wellnessconnection.safety.CrisisHelpFile;
import org.wellnessconnection.safety.HelpInBothLanguages;

/** What people wrote into files, all of it sound. */
record Written(Programme programme, Formats formats, HelpInBothLanguages help) {

  /**
   * @throws ConfigProblem with the setting, the file and the field where something is wrong
   */
  static Written read(Config config) {
    Formats formats =
        read("programme.formats", () -> FormatsFile.read(config.programme().formats()));
    return new Written(
        read(
            "programme.file", () -> formats.checked(ProgrammeFile.read(config.programme().file()))),
        formats,
        read("content.folder", () -> CrisisHelpFile.read(config.content().folder())));
  }

  private static <T> T read(String key, Supplier<T> file) {
    try {
      return file.get();
    } catch (IllegalArgumentException broken) {
      throw new ConfigProblem(key, String.valueOf(broken.getMessage()));
    }
  }
}
