package org.wellnessconnection.web.page;

import java.util.List;
import org.wellnessconnection.mail.Mail;

/** The letters that would have gone out, on a server that is alone on its machine. */
public record OutboxPage(Page page, List<Mail> mails) implements Shown {

  public OutboxPage {
    mails = List.copyOf(mails);
  }

  @Override
  public String template() {
    return "outbox.jte";
  }
}
