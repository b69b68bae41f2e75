package org.wellnessconnection.openid;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who knows people, and whose word on who they are is taken.
 *
 * @param key names it in our own addresses; never changes
 * @param issuer its address exactly as it writes it itself; with the subject it is who somebody is
 * @param clientId as which it knows us
 * @param scopes what is asked for
 * @param mapping what its words mean here
 */
public record Provider(
    String key,
    Name name,
    String issuer,
    String clientId,
    Secret clientSecret,
    Set<String> scopes,
    Mapping mapping) {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,31}");
  private static final Pattern WORD = Pattern.compile("[\\x21\\x23-\\x5b\\x5d-\\x7e]{1,64}");
  private static final Pattern LOOPBACK = Pattern.compile("localhost|\\[::1]|127(\\.\\d{1,3}){3}");
  private static final int LONGEST_ID = 255;
  private static final int MOST_SCOPES = 16;

  public Provider {
    require(KEY.matcher(key).matches(), "key", "must be 1 to 32 small letters, digits and -");
    require(isIssuer(issuer), "issuer", "must be https://host/path (http only on this machine)");
    require(isPrintable(clientId), "clientId", "must have 1 to 255 printable characters");
    boolean fits = scopes.size() <= MOST_SCOPES && scopes.stream().allMatch(Provider::isWord);
    require(fits, "scopes", "must be at most 16 words");
    require(scopes.contains("openid"), "scopes", "must hold openid");
    scopes = Set.copyOf(scopes);
  }

  /** What people read on the button. */
  public record Name(String en, String fr) {
    private static final int LONGEST = 60;

    public Name {
      require(fits(en), "en", "must have 1 to 60 characters");
      require(fits(fr), "fr", "must have 1 to 60 characters");
    }

    public String in(String language) {
      return language.equals("fr") ? fr : en;
    }

    private static boolean fits(String name) {
      return !name.isBlank() && name.length() <= LONGEST;
    }
  }

  /** True when what we say to each other is encrypted. */
  public boolean isEncrypted() {
    return issuer.startsWith("https://");
  }

  /** Whether an address that it names is one to go to: as safe as its own. */
  boolean mayLeadTo(URI address) {
    return address.getHost() != null
        && address.getFragment() == null
        && address.getUserInfo() == null
        && ("https".equals(address.getScheme()) || (!isEncrypted() && onThisMachine(address)));
  }

  private static boolean isIssuer(String issuer) {
    URI address = parsed(issuer);
    return address.getHost() != null
        && address.getRawQuery() == null
        && address.getRawFragment() == null
        && address.getUserInfo() == null
        && ("https".equals(address.getScheme()) || onThisMachine(address));
  }

  private static URI parsed(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException broken) {
      return URI.create("/");
    }
  }

  private static boolean onThisMachine(URI address) {
    return "http".equals(address.getScheme()) && LOOPBACK.matcher(address.getHost()).matches();
  }

  private static boolean isPrintable(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_ID
        && text.chars().allMatch(it -> it >= ' ' && it <= '~');
  }

  private static boolean isWord(String text) {
    return WORD.matcher(text).matches();
  }

  static void require(boolean right, String field, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(field + ": " + otherwise);
    }
  }
}
