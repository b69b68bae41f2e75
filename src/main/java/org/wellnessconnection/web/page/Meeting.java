package org.wellnessconnection.web.page;

import java.util.List;

/**
 * A dated session as its pages show it.
 *
 * @param format with words under {@code format.}
 * @param when in words
 * @param agreement what everybody agrees to, sentence by sentence
 */
public record Meeting(String id, String title, String format, String when, List<String> agreement) {
  public Meeting {
    agreement = List.copyOf(agreement);
  }

  /** Its title, and its format where the title does not say it. */
  public String named(Page page) {
    String kind = page.say("format." + format);
    return kind.equals(title) ? title : title + " — " + kind;
  }
}
