package org.wellnessconnection.web.page;

import java.util.List;
import org.wellnessconnection.content.Resource;

/** What somebody keeps to read later. */
public record SavedPage(Page page, List<Resource> texts) implements Shown {
  public SavedPage {
    texts = List.copyOf(texts);
  }

  @Override
  public String template() {
    return "saved.jte";
  }
}
