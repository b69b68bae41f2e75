package org.wellnessconnection.safety;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.member.Jurisdiction;

/** Crisis help in English and in French: the same people answer, whichever language is read. */
public record HelpInBothLanguages(CrisisHelp english, CrisisHelp french) {

  public HelpInBothLanguages {
    for (Jurisdiction place : Jurisdiction.values()) {
      if (!who(english.in(place)).equals(who(french.in(place)))) {
        throw new IllegalArgumentException(
            "places." + place.code() + ": must lead to the same numbers in en and fr");
      }
    }
  }

  /** {@code en} or {@code fr}. */
  public CrisisHelp in(String language) {
    return language.equals("fr") ? french : english;
  }

  private record Who(HelpLine.Kind kind, Optional<String> tel, Optional<String> sms) {}

  private static List<Who> who(List<HelpLine> lines) {
    return lines.stream().map(line -> new Who(line.kind(), line.tel(), line.sms())).toList();
  }
}
