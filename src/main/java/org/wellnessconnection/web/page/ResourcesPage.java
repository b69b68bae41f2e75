package org.wellnessconnection.web.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.content.Found;
import org.wellnessconnection.content.Kind;
import org.wellnessconnection.content.Resource;
import org.wellnessconnection.content.Wanted;
import org.wellnessconnection.content.Whom;
import org.wellnessconnection.member.Jurisdiction;

/**
 * What there is to read.
 *
 * @param cards what fits the choice, when nothing was looked for
 * @param found what was found, when something was
 * @param fault why nothing can be looked for like this
 */
public record ResourcesPage(
    Page page,
    Shelfmark mark,
    List<Card> cards,
    Optional<List<Found>> found,
    Optional<String> fault)
    implements Shown {

  /**
   * @param language the one in which it is written
   */
  public record Card(String path, String title, String summary, Kind kind, String language) {
    public static Card of(Resource text) {
      return new Card(
          text.path(),
          text.leaf().title(),
          text.leaf().summary(),
          text.kind(),
          text.leaf().language());
    }
  }

  public ResourcesPage(Page page, Shelfmark mark, List<Card> cards) {
    this(page, mark, List.copyOf(cards), Optional.empty(), Optional.empty());
  }

  public ResourcesPage with(List<Found> texts) {
    return new ResourcesPage(page, mark, cards, Optional.of(List.copyOf(texts)), fault);
  }

  public ResourcesPage refused(String code) {
    return new ResourcesPage(page, mark, cards, found, Optional.of(code));
  }

  public String title() {
    return mark.choice()
        .whom()
        .map(it -> page.say("resources.for." + it.code() + ".title"))
        .orElseGet(() -> page.say("resources.title"));
  }

  public List<Whom> doors() {
    return List.of(Whom.values());
  }

  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  public List<Jurisdiction> places() {
    return EnumSet.complementOf(EnumSet.of(Jurisdiction.ELSEWHERE)).stream().toList();
  }

  public int longest() {
    return Wanted.LONGEST;
  }

  @Override
  public String template() {
    return "resources.jte";
  }
}
