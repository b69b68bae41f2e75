package org.wellnessconnection.video;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an address of a Jitsi may look like. */
final class VideoAddress {
  static final String JAAS = "https://8x8.vc";

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|\\[::1]|127(\\.\\d{1,3}){3}", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEMO =
      Pattern.compile("(.+\\.)?jit\\.si\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern JAAS_HOST =
      Pattern.compile("(.+\\.)?8x8\\.vc\\.?", Pattern.CASE_INSENSITIVE);

  private VideoAddress() {}

  /** Scheme, host and port only; a browser gives its camera to https alone. */
  static boolean isOrigin(String text) {
    return parsed(text)
        .filter(url -> text.equals(url.getScheme() + "://" + url.getAuthority()))
        .filter(url -> url.getScheme().equals("https") || hostIs(LOOPBACK, url))
        .isPresent();
  }

  /** An address with a path, inside or outside; what goes there is signed. */
  static boolean isPage(String text) {
    return parsed(text)
        .filter(url -> url.getRawQuery() == null && url.getRawFragment() == null)
        .filter(url -> url.getRawPath().length() > 1)
        .isPresent();
  }

  static boolean isDemo(String text) {
    return parsed(text).filter(url -> hostIs(DEMO, url)).isPresent();
  }

  static boolean isJaas(String text) {
    return parsed(text).filter(url -> hostIs(JAAS_HOST, url)).isPresent();
  }

  private static boolean hostIs(Pattern pattern, URI url) {
    return pattern.matcher(url.getHost()).matches();
  }

  private static Optional<URI> parsed(String text) {
    try {
      return Optional.of(URI.create(text))
          .filter(url -> url.getHost() != null && url.getRawUserInfo() == null)
          .filter(url -> Set.of("http", "https").contains(String.valueOf(url.getScheme())));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
