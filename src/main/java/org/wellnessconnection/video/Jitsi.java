package org.wellnessconnection.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Jitsi that carries the video, with all that its settings name. */
public final class Jitsi {
  private final VideoSettings settings;
  private final Optional<SharedSecret> secret;
  private final Optional<SharedSecret> control;
  private final Optional<SharedSecret> webhooks;
  private final Optional<PrivateKey> jaas;

  private Jitsi(VideoSettings settings) {
    boolean isJaas = settings.kind() == Profile.JAAS;
    this.settings = settings;
    this.secret =
        settings.kind() == Profile.HS256 ? secret("secret", settings.secret()) : Optional.empty();
    this.control = secret("control.secret", settings.control().secret());
    this.webhooks =
        isJaas ? secret("jaas.webhookSecret", settings.jaas().webhookSecret()) : Optional.empty();
    this.jaas = isJaas ? Optional.of(key(settings.jaas().keyFile())) : Optional.empty();
  }

  /**
   * Empty where there is no video.
   *
   * @throws IllegalArgumentException with the setting that names something unfit
   */
  public static Optional<Jitsi> read(VideoSettings settings) {
    return settings.kind() == Profile.OFF ? Optional.empty() : Optional.of(new Jitsi(settings));
  }

  private static Optional<SharedSecret> secret(String key, String given) {
    return given.isEmpty() ? Optional.empty() : Optional.of(SharedSecret.read(key, given));
  }

  private static PrivateKey key(Path file) {
    try {
      String lines = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
      byte[] bytes = Base64.getDecoder().decode(lines);
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
      throw new IllegalArgumentException(
          "jaas.keyFile: must be an RSA key that can be read, PKCS#8 in PEM", broken);
    }
  }

  public VideoSettings settings() {
    return settings;
  }

  /** Every secret that is shared with another server, by what the settings call it. */
  public Map<String, SharedSecret> secrets() {
    return Stream.of(
            named("secret", secret),
            named("control.secret", control),
            named("jaas.webhookSecret", webhooks))
        .flatMap(Optional::stream)
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<Map.Entry<String, SharedSecret>> named(
      String key, Optional<SharedSecret> secret) {
    return secret.map(it -> Map.entry(key, it));
  }

  /** Whether it fetches our public keys. */
  public boolean asksForKeys() {
    return settings.kind() == Profile.RS256;
  }

  /** What calls from and to our module are signed with. */
  public Optional<ControlSecret> control() {
    return control.map(secret -> new ControlSecret(secret.word()));
  }

  public Optional<SharedSecret> webhooks() {
    return webhooks;
  }

  /** What a browser may load from, and frame. */
  public String origin() {
    return settings.url();
  }

  String domain() {
    return settings.address().getAuthority();
  }

  String script() {
    return jaas.isPresent()
        ? origin() + "/" + settings.jaas().appId() + "/external_api.js"
        : origin() + "/external_api.js";
  }

  /** A customer of 8x8 has rooms of their own by a prefix. */
  String roomName(MeetingName meeting) {
    return jaas.isPresent() ? settings.jaas().appId() + "/" + meeting : meeting.value();
  }

  Map<String, Object> claims(Pass pass) {
    return jaas.isPresent() ? pass.claimsForJaas(settings.jaas()) : pass.claims(settings);
  }

  /** What its tokens are signed with. */
  public TokenSigner signer(KeyServer keys) {
    return jaas.map(key -> TokenSigner.jaas(settings.jaas().keyId(), key))
        .or(() -> secret.map(TokenSigner::hs256))
        .orElseGet(() -> TokenSigner.rs256(keys));
  }
}
