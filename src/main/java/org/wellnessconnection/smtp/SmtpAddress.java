package org.wellnessconnection.smtp;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A post office, in one line: {@code smtp://[user:password@]host[:port]}, or {@code smtps} where
 * the line is encrypted from its first byte. What is not a letter or a digit in user and password
 * may be percent-encoded.
 */
public final class SmtpAddress {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>smtps?)://"
              + "((?<user>[^:@/\\s]+):(?<password>[^@/\\s]+)@)?"
              + "(?<host>[A-Za-z0-9.-]{1,253})"
              + "(:(?<port>[1-9]\\d{0,4}))?/?");
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}");
  private static final int SMTP = 587;
  private static final int SMTPS = 465;
  private static final int LAST_PORT = 65_535;

  /** Who signs in at the post office. */
  record Account(String user, String password) {}

  private final String host;
  private final int port;
  private final boolean encrypted;
  private final Optional<Account> account;

  private SmtpAddress(Matcher parts) {
    encrypted = parts.group("scheme").equals("smtps");
    host = parts.group("host");
    port =
        Optional.ofNullable(parts.group("port"))
            .map(Integer::valueOf)
            .orElse(encrypted ? SMTPS : SMTP);
    account =
        Optional.ofNullable(parts.group("user"))
            .map(user -> new Account(word(user), word(parts.group("password"))));
  }

  /**
   * @throws IllegalArgumentException with one line that never repeats the input
   */
  public static SmtpAddress of(String url) {
    Matcher parts = FORM.matcher(url);
    if (!parts.matches() || BROKEN_ESCAPE.matcher(url).find()) {
      throw new IllegalArgumentException(
          "must be smtp://user:password@host:port or smtps://, or empty");
    }
    SmtpAddress address = new SmtpAddress(parts);
    if (address.port > LAST_PORT) {
      throw new IllegalArgumentException("must have a port up to 65535");
    }
    return address;
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  /** From the first byte. */
  boolean encrypted() {
    return encrypted;
  }

  Optional<Account> account() {
    return account;
  }

  boolean onThisMachine() {
    return LOOPBACK.matcher(host).matches();
  }

  /** Without user and password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }

  private static String word(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
