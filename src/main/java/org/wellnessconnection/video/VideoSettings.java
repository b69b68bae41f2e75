package org.wellnessconnection.video;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Which Jitsi carries the video, and how it knows that somebody comes from us.
 *
 * @param profile how it is told who may come: see {@link Profile}
 * @param secret what tokens are signed with under HS256; see {@link SharedSecret}
 * @param grace how long after the planned end somebody may still come back
 */
public record VideoSettings(
    String profile,
    String url,
    String appId,
    String secret,
    String audience,
    String issuer,
    String subject,
    Duration grace,
    Control control,
    Jaas jaas) {
  private static final Duration LONGEST_GRACE = Duration.ofHours(4);
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/*-]{0,127}");
  private static final String DEMO =
      "url: is the public demo, which takes no tokens and hangs up after five minutes; run a Jitsi"
          + " of your own, or take the profile jaas";

  /**
   * Our module in the Jitsi.
   *
   * @param url where it listens; empty where there is none
   * @param secret what both sides sign with
   */
  public record Control(String url, String secret) {
    public Control {
      if (!url.isEmpty()) {
        require(VideoAddress.isPage(url), "url: must be like http://prosody:5280/wellness-control");
        require(!secret.isEmpty(), "secret: must be there when control.url is");
      }
      SharedSecret.check("secret", secret);
    }

    public boolean listens() {
      return !url.isEmpty();
    }

    @Override
    public String toString() {
      return "Control[url=" + url + "]";
    }
  }

  /**
   * What 8x8 gave.
   *
   * @param keyId like vpaas-magic-cookie-…/…
   * @param keyFile the private key, PKCS#8 in PEM
   * @param webhookSecret what its webhooks are signed with
   */
  public record Jaas(String keyId, Path keyFile, String webhookSecret) {
    /** The part of the key id that names the customer. */
    public String appId() {
      return keyId.split("/", 2)[0];
    }

    @Override
    public String toString() {
      return "Jaas[keyId=" + keyId + "]";
    }
  }

  public VideoSettings {
    require(
        !grace.isNegative() && grace.compareTo(LONGEST_GRACE) <= 0,
        "grace: must be from PT0S to PT4H");
    Profile kind = Profile.of(profile);
    url = kind == Profile.JAAS && url.isEmpty() ? VideoAddress.JAAS : url;
    if (kind != Profile.OFF) {
      requireAddress(kind, url);
      requireWord("audience", audience);
    }
    switch (kind) {
      case OFF -> {}
      case HS256 -> {
        requireWord("appId", appId);
        require(!secret.isEmpty(), "secret: must be what the Jitsi has as its app secret");
        SharedSecret.check("secret", secret);
      }
      case RS256 -> requireWord("appId", appId);
      case JAAS -> requireJaas(jaas);
    }
    requireEmptyOrWord("issuer", issuer);
    requireEmptyOrWord("subject", subject);
  }

  public static VideoSettings usual() {
    return new VideoSettings(
        "off",
        "",
        "wellness",
        "",
        "jitsi",
        "",
        "",
        Duration.ofMinutes(15),
        new Control("", ""),
        new Jaas("", Path.of(""), ""));
  }

  public Profile kind() {
    return Profile.of(profile);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "VideoSettings[profile=%s, url=%s, control=%s, jaas=%s]"
        .formatted(profile, url, control, jaas);
  }

  /** Where the Jitsi is. */
  public URI address() {
    return URI.create(url);
  }

  private static void requireAddress(Profile profile, String url) {
    require(
        VideoAddress.isOrigin(url),
        "url: must be like https://meet.example.org (http on this machine only)");
    require(!VideoAddress.isDemo(url), DEMO);
    require(
        profile == Profile.JAAS || !VideoAddress.isJaas(url),
        "url: is 8x8.vc, which wants the profile jaas");
  }

  private static void requireJaas(Jaas jaas) {
    require(
        jaas.keyId().matches("vpaas-magic-cookie-[a-z0-9]+/[A-Za-z0-9]+"),
        "jaas.keyId: must be like vpaas-magic-cookie-…/…");
    require(!jaas.keyFile().toString().isBlank(), "jaas.keyFile: must name a file");
    SharedSecret.check("jaas.webhookSecret", jaas.webhookSecret());
  }

  private static void requireEmptyOrWord(String key, String word) {
    if (!word.isEmpty()) {
      requireWord(key, word);
    }
  }

  private static void requireWord(String key, String word) {
    require(WORD.matcher(word).matches(), key + ": must be a word, such as wellness");
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
