package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Series that were brought along, each to be looked at in the editor.
 *
 * @param text as it was brought
 * @param fault why nothing of it could be read, in words, and what the reader stumbled over
 */
public record ImportPage(
    Page page, String text, List<Found> found, List<Trouble> troubles, Optional<Fault> fault)
    implements Shown {
  public ImportPage {
    found = List.copyOf(found);
    troubles = List.copyOf(troubles);
  }

  /** What goes into the fields of the editor. */
  public record Found(String title, Map<String, String> words) {
    public Found {
      words = Map.copyOf(words);
    }
  }

  /** An event that cannot become a series, and why. */
  public record Trouble(int nth, String title, String code) {}

  /** In the text or the file, a code, and the line that says where. */
  public record Fault(String field, String code, String where) {}

  public boolean isWrong(String field) {
    return fault.filter(it -> it.field().equals(field)).isPresent();
  }

  @Override
  public String template() {
    return "import.jte";
  }
}
