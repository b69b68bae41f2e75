package org.wellnessconnection.web.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.content.Resource;
import org.wellnessconnection.member.Jurisdiction;

/** One resource, or word that it is still to come in this language. */
public record ResourcePage(Page page, Resource text, Saving saving) implements Shown {

  /** Whether the reader keeps it for later. */
  public enum Saving {
    NOT_OFFERED,
    SAVED,
    NOT_SAVED
  }

  public ResourcePage with(boolean saved) {
    return new ResourcePage(page, text, saved ? Saving.SAVED : Saving.NOT_SAVED);
  }

  public boolean isOffered() {
    return saving != Saving.NOT_OFFERED;
  }

  public boolean isSaved() {
    return saving == Saving.SAVED;
  }

  public boolean isComing() {
    return !text.leaf().language().equals(page.texts().language());
  }

  /** Where it holds, in words. */
  public String where() {
    return text.where().isEmpty()
        ? page.say("resources.everywhere")
        : Stream.of(Jurisdiction.values())
            .filter(text.where()::contains)
            .map(place -> page.say("help.place." + place.code()))
            .collect(Collectors.joining(", "));
  }

  @Override
  public String template() {
    return "resource.jte";
  }
}
