package org.wellnessconnection.smtp;

import java.util.Optional;
import org.wellnessconnection.mail.Address;

/**
 * How mail leaves.
 *
 * @param url an address as {@link SmtpAddress} reads it; empty where no mail leaves
 * @param from the plain address that letters come from
 */
public record MailSettings(String url, String from) {
  private static final String USUAL_SENDER = "wellness@localhost";

  public MailSettings {
    if (!url.isEmpty()) {
      requireAddress(url);
    }
    if (!Address.isOne(from)) {
      throw new IllegalArgumentException("from: must be a mail address such as care@example.org");
    }
  }

  public static MailSettings usual() {
    return new MailSettings("", USUAL_SENDER);
  }

  public Optional<SmtpAddress> server() {
    return url.isEmpty() ? Optional.empty() : Optional.of(SmtpAddress.of(url));
  }

  /** False for a sender that nobody beyond this machine could answer. */
  public boolean hasSender() {
    return !from.equals(USUAL_SENDER);
  }

  public Address sender() {
    return new Address(from);
  }

  /** Names no secret: settings are printed and logged. */
  @Override
  public String toString() {
    return "MailSettings["
        + server().map(SmtpAddress::toString).orElse("none")
        + ", from="
        + from
        + "]";
  }

  private static void requireAddress(String url) {
    try {
      SmtpAddress.of(url);
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException("url: " + malformed.getMessage());
    }
  }
}
