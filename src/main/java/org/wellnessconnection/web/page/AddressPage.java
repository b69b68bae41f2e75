package org.wellnessconnection.web.page;

import java.util.Optional;
import org.wellnessconnection.web.page.SignInPage.MailField;

/**
 * Another mail address: it is asked for, and then proven with what comes there.
 *
 * @param now the address as it is; empty when there is none
 * @param refusal what was wrong with a code
 * @param sent whether a letter may be on its way; for every address the same
 */
public record AddressPage(
    Page page, Optional<String> now, MailField mail, Optional<String> refusal, boolean sent)
    implements Shown {
  @Override
  public String template() {
    return "address.jte";
  }
}
