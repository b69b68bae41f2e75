package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The form that takes a sign-in code, and the buttons for accounts that people have elsewhere.
 *
 * @param returnTo the path to go on to
 * @param refusal why the code before was not taken, for example {@code bad_code}, with words under
 *     {@code refusal.}
 * @param elsewhere providers of accounts
 */
public record SignInPage(
    Page page, String returnTo, Optional<String> refusal, List<Elsewhere> elsewhere)
    implements Shown {

  /** One provider, as its button names it. */
  public record Elsewhere(String key, String name) {}

  @Override
  public String template() {
    return "signin.jte";
  }
}
