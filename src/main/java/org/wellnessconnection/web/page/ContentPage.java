package org.wellnessconnection.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.content.Item;
import org.wellnessconnection.content.Library;
import org.wellnessconnection.content.LinkRun;
import org.wellnessconnection.safety.HelpInBothLanguages;
import org.wellnessconnection.safety.HelpLine;

/**
 * Which texts need somebody: to be looked at again, or to be written in the other language.
 *
 * @param links what was found when somebody last asked for all that they lead to
 */
public record ContentPage(
    Page page, Library library, HelpInBothLanguages help, Optional<LinkRun> links, Instant now)
    implements Shown {
  private static final ZoneId HERE = ZoneId.of("America/Toronto");

  public List<Item> overdue() {
    return library.overdue(page.help().today());
  }

  public List<Item> alone() {
    return library.alone();
  }

  public List<HelpLine> lines() {
    return help.in(page.texts().language()).overdue(page.help().today());
  }

  /** All of them, what is due first at the top. */
  public List<Item> all() {
    Comparator<Item> byDay = Comparator.comparing(it -> it.leaf().review().by());
    return library.texts().sorted(byDay.thenComparing(Item::path)).toList();
  }

  public String due(Item text) {
    return page.say("content.due", page.texts().day(text.leaf().review().by()));
  }

  /** The language that it still has to be written in. */
  public String missing(Item text) {
    return text.leaf().language().equals("fr") ? "en" : "fr";
  }

  /** When they were asked for, in words. */
  public String asked(LinkRun run) {
    String day = page.texts().day(run.at().atZone(HERE).toLocalDate());
    return page.say("content.links.asked", run.asked(), day);
  }

  /** The path of a page that is named with its language. */
  public static String path(String named) {
    return named.substring(named.indexOf('/'));
  }

  @Override
  public String template() {
    return "content.jte";
  }
}
