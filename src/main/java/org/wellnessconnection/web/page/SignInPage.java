package org.wellnessconnection.web.page;

import java.util.Optional;

/**
 * The form that takes a sign-in code.
 *
 * @param returnTo the path to go on to
 * @param refusal why the code before was not taken, for example {@code bad_code}, with words under
 *     {@code refusal.}
 */
public record SignInPage(Page page, String returnTo, Optional<String> refusal) implements Shown {
  @Override
  public String template() {
    return "signin.jte";
  }
}
