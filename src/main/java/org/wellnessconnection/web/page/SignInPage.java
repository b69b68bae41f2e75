package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The form that asks for a letter, the form that takes what it brought, and the buttons for
 * accounts that people have elsewhere.
 *
 * @param returnTo the path to go on to
 * @param refusal why the code before was not taken, for example {@code bad_code}, with words under
 *     {@code refusal.}
 * @param mail the field for the address
 * @param elsewhere providers of accounts
 */
public record SignInPage(
    Page page, String returnTo, Optional<String> refusal, MailField mail, List<Elsewhere> elsewhere)
    implements Shown {

  /** What somebody typed, and what is wrong with it. */
  public record MailField(String typed, Optional<String> refusal) {
    public static final MailField UNTOUCHED = new MailField("", Optional.empty());
  }

  /** One provider, as its button names it. */
  public record Elsewhere(String key, String name) {}

  @Override
  public String template() {
    return "signin.jte";
  }
}
