package org.wellnessconnection.doctor;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.smtp.PostOfficeVisit;
import org.wellnessconnection.smtp.SmtpAddress;

/** Whether the post office opens and knows us. No letter is sent. */
public record MailCheck(Optional<SmtpAddress> office, Duration patience) implements Check {
  @Override
  public String what() {
    return "mail";
  }

  @Override
  public List<Finding> look() {
    return List.of(
        office
            .map(this::visit)
            .orElseGet(() -> Finding.notSet(what(), "mail.url is empty: nobody is mailed")));
  }

  private Finding visit(SmtpAddress address) {
    try {
      PostOfficeVisit.at(address, patience);
      return Finding.good(what(), address + " takes letters from us");
    } catch (PostOfficeVisit.Closed closed) {
      return Finding.wrong(what(), address + " " + closed.getMessage(), "look at mail.url");
    } catch (IOException away) {
      return Finding.wrong(
          what(),
          address + " cannot be reached, or not safely",
          "look at mail.url, and its certificate");
    }
  }
}
