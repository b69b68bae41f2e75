package org.wellnessconnection.web.page;

import java.util.Optional;
import org.wellnessconnection.member.ConsentText;
import org.wellnessconnection.member.ConsentTexts;

/**
 * What is kept, and what members agree to.
 *
 * @param asked whether the one who reads has still to agree
 * @param refusal why it was not taken, with words under {@code refusal.}
 * @param returnTo the path to go on to
 */
public record ConsentPage(
    Page page, ConsentTexts texts, boolean asked, Optional<String> refusal, String returnTo)
    implements Shown {

  public ConsentText text() {
    return texts.in(page.texts().language());
  }

  @Override
  public String template() {
    return "consent.jte";
  }
}
