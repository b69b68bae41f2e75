package org.wellnessconnection.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Review;
import org.wellnessconnection.safety.HelpLine;

/**
 * What every page needs.
 *
 * @param path the page's own path, to come back to after signing in or changing the language
 * @param signedInAs how the person is greeted, for example a mail address; never shown in a room
 * @param assets where the static files are, without a slash at the end
 * @param help where to turn in a crisis
 * @param sign the name of the programme, and its picture
 */
public record Page(
    Texts texts,
    String path,
    Optional<String> signedInAs,
    String assets,
    HelpPanel help,
    Sign sign) {

  /** The same page, leading back to somewhere else. */
  public Page at(String other) {
    return new Page(texts, other, signedInAs, assets, help, sign);
  }

  public String say(String key, Object... args) {
    return texts.say(key, args);
  }

  public String day(Instant at) {
    return texts.day(at);
  }

  public String moment(Instant at) {
    return texts.moment(at);
  }

  /**
   * When a crisis line was last looked at, in words.
   *
   * @param always also when that was recently enough
   */
  public Optional<String> checked(HelpLine line, boolean always) {
    return always ? Optional.of(help.checked(line, texts)) : help.doubt(line, texts);
  }

  /** When a text was last looked at, and whether somebody has to look again. */
  public String checked(Review review) {
    String key = review.isOverdue(help.today()) ? "content.overdue" : "content.checked";
    return say(key, texts.day(review.checked()));
  }

  /** Says to assistive technology which place of the site this is; null is no attribute. */
  public @Nullable String isAt(String place) {
    return path.equals(place) ? "page" : path.startsWith(place) ? "true" : null;
  }

  public String otherLanguage() {
    return texts.language().equals("fr") ? "en" : "fr";
  }

  public String otherLanguageLink() {
    return "/language?to=" + otherLanguage() + "&return_to=" + encodedPath();
  }

  public String signInLink() {
    return "/sign-in?return_to=" + encodedPath();
  }

  private String encodedPath() {
    return URLEncoder.encode(path, UTF_8);
  }
}
