package org.wellnessconnection.web.page;

import java.util.Map;
import java.util.Optional;

/**
 * A form as it was filled in, with what is wrong with it.
 *
 * @param form which one of the page; empty: none was sent
 * @param field which one of the form
 */
public record Typed(
    String form, Map<String, String> words, Optional<String> field, Optional<String> code) {
  public static final Typed NOTHING = new Typed("", Map.of(), Optional.empty(), Optional.empty());

  public Typed {
    words = Map.copyOf(words);
  }

  /** What somebody wrote, or else what is there. */
  public String or(String in, String name, String otherwise) {
    return form.equals(in) ? words.getOrDefault(name, otherwise) : otherwise;
  }

  /** Whether this choice is the one that was made, or else the one that is there. */
  public boolean is(String in, String name, String choice, String otherwise) {
    return or(in, name, otherwise).equals(choice);
  }

  public boolean isWrong(String in, String name) {
    return form.equals(in) && field.filter(name::equals).isPresent();
  }

  public boolean has(String one) {
    return code.filter(one::equals).isPresent();
  }

  /** Whether a time was written that means two moments, or none. */
  public boolean isToBeChosen(String in) {
    return form.equals(in) && (has("ambiguous_time") || has("skipped_time") || chosen());
  }

  private boolean chosen() {
    return !words.getOrDefault("choice", "").isEmpty();
  }

  /** The words for a code on these pages. */
  public String why(Page page) {
    String own = "week.refusal." + code.orElse("");
    return page.say(page.texts().has(own) ? own : "refusal." + code.orElse("bad_choice"));
  }
}
