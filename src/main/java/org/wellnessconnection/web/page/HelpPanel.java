package org.wellnessconnection.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.safety.CrisisHelp;
import org.wellnessconnection.safety.HelpLine;

/**
 * Crisis help for where the person says they are; it travels inside every page so that it is there
 * when the server is not.
 *
 * @param help in the page's language
 */
public record HelpPanel(CrisisHelp help, Jurisdiction place, LocalDate today) {

  public List<HelpLine> lines() {
    return help.in(place);
  }

  public List<Jurisdiction> places() {
    return List.of(Jurisdiction.values());
  }

  /** When a line was last looked at, if that is longer ago than it should be. */
  Optional<String> doubt(HelpLine line, Texts texts) {
    return line.review().isOverdue(today) ? Optional.of(checked(line, texts)) : Optional.empty();
  }

  /** When a line was last looked at, in words. */
  String checked(HelpLine line, Texts texts) {
    return texts.say("help.checked", texts.day(line.review().checked()));
  }
}
