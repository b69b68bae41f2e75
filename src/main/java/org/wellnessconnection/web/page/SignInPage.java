package org.wellnessconnection.web.page;

import java.util.Optional;

/**
 * The form that asks for a letter, and the form that takes what it brought.
 *
 * @param returnTo the path to go on to
 * @param refusal why the code before was not taken, for example {@code bad_code}, with words under
 *     {@code refusal.}
 * @param mail the field for the address
 */
public record SignInPage(Page page, String returnTo, Optional<String> refusal, MailField mail)
    implements Shown {

  /** What somebody typed, and what is wrong with it. */
  public record MailField(String typed, Optional<String> refusal) {}

  /** Before anybody typed an address. */
  public SignInPage(Page page, String returnTo, Optional<String> refusal) {
    this(page, returnTo, refusal, new MailField("", Optional.empty()));
  }

  @Override
  public String template() {
    return "signin.jte";
  }
}
