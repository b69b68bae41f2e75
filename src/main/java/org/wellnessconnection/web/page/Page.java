package org.wellnessconnection.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;

/**
 * What every page needs.
 *
 * @param path the page's own path, to come back to after signing in or changing the language
 * @param signedInAs how the person is greeted, for example a mail address; never shown in a room
 * @param assets where the static files are, without a slash at the end
 */
public record Page(Texts texts, String path, Optional<String> signedInAs, String assets) {

  public String say(String key, Object... args) {
    return texts.say(key, args);
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
