package org.wellnessconnection.programme;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.Phase;

/** Reads the formats from YAML, strictly. */
public final class FormatsFile {
  private static final int MOST_PHASES = 24;
  private static final int MOST_MINUTES = 180;
  private static final int LONGEST_TURN = 30;
  private static final int LONGEST_TITLE = 60;

  private FormatsFile() {}

  /**
   * @throws IllegalArgumentException with one line that names the file and the field
   */
  public static Formats read(Path file) {
    return YamlFile.read(file, Written.class).taken();
  }

  private record Written(List<WrittenFormat> formats) {
    private Written {
      require(!formats.isEmpty(), "formats", "must name at least one");
      long names = formats.stream().map(WrittenFormat::name).distinct().count();
      require(names == formats.size(), "formats", "must have a name each, no name twice");
    }

    Formats taken() {
      Map<String, List<Phase>> phases = new LinkedHashMap<>();
      formats.forEach(
          each ->
              phases.put(each.name(), each.phases().stream().map(WrittenPhase::phase).toList()));
      return new Formats(phases);
    }
  }

  private record WrittenFormat(String name, List<WrittenPhase> phases) {
    private WrittenFormat {
      require(Programme.FORMATS.contains(name), "name", "must be one of " + Programme.FORMATS);
      require(!phases.isEmpty(), "phases", "must name at least one");
      require(phases.size() <= MOST_PHASES, "phases", "must be at most " + MOST_PHASES);
    }
  }

  /**
   * @param minutes how long the whole phase is meant to be
   * @param each how many minutes everybody has in a round
   */
  private record WrittenPhase(
      Phase.Kind kind,
      WrittenTitle title,
      int minutes,
      Optional<Integer> each,
      Optional<Phase.Voice> voice,
      Optional<Phase.Meanwhile> meanwhile) {
    private WrittenPhase {
      requireMinutes("minutes", minutes, MOST_MINUTES);
      each.ifPresent(turn -> requireMinutes("each", turn, LONGEST_TURN));
    }

    Phase phase() {
      return new Phase(
          kind,
          new Phase.Title(title.en, title.fr),
          Duration.ofMinutes(minutes),
          each.map(minutes -> Duration.ofMinutes(minutes)),
          voice.orElse(Phase.Voice.EVERYONE),
          meanwhile.orElse(Phase.Meanwhile.TEXT));
    }
  }

  private record WrittenTitle(String en, String fr) {
    private WrittenTitle {
      requireTitle("en", en);
      requireTitle("fr", fr);
    }
  }

  private static void requireMinutes(String field, int minutes, int most) {
    require(minutes >= 1 && minutes <= most, field, "must be 1 to " + most);
  }

  private static void requireTitle(String field, String title) {
    boolean fits = !title.isBlank() && title.length() <= LONGEST_TITLE;
    require(fits, field, "must have 1 to " + LONGEST_TITLE + " characters");
  }

  private static void require(boolean right, String field, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(field + ": " + otherwise);
    }
  }
}
