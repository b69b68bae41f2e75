package org.wellnessconnection.openid;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The public half of a key that a provider signs with. */
record SigningKey(Optional<String> id, Optional<String> algorithm, PublicKey key) {
  private static final int MOST_KEYS = 64;
  private static final int SMALLEST = 2_048;
  private static final int LARGEST = 8_192;
  private static final String ED25519 = "302a300506032b6570032100";

  /** What is published, without the keys that are no use here. */
  static List<SigningKey> published(Claims set) {
    return set.list("keys").stream()
        .limit(MOST_KEYS)
        .filter(SigningKey::isForSigning)
        .map(SigningKey::read)
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isForSigning(Claims key) {
    return key.text("use").orElse("sig").equals("sig")
        && (!key.has("key_ops") || key.texts("key_ops").contains("verify"));
  }

  private static Optional<SigningKey> read(Claims key) {
    try {
      return half(key).map(it -> new SigningKey(key.text("kid"), key.text("alg"), it));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static Optional<PublicKey> half(Claims key) throws GeneralSecurityException {
    return switch (key.text("kty").orElse("")) {
      case "RSA" -> rsa(key);
      case "EC" -> ec(key);
      case "OKP" -> ed(key);
      default -> Optional.empty();
    };
  }

  private static Optional<PublicKey> rsa(Claims key) throws GeneralSecurityException {
    BigInteger modulus = number(key, "n");
    if (modulus.bitLength() < SMALLEST || modulus.bitLength() > LARGEST) {
      return Optional.empty();
    }
    RSAPublicKeySpec spec = new RSAPublicKeySpec(modulus, number(key, "e"));
    return Optional.of(KeyFactory.getInstance("RSA").generatePublic(spec));
  }

  private static Optional<PublicKey> ec(Claims key) throws GeneralSecurityException {
    Optional<String> curve =
        switch (key.text("crv").orElse("")) {
          case "P-256" -> Optional.of("secp256r1");
          case "P-384" -> Optional.of("secp384r1");
          default -> Optional.empty();
        };
    if (curve.isEmpty()) {
      return Optional.empty();
    }
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec(curve.get()));
    ECPoint point = new ECPoint(number(key, "x"), number(key, "y"));
    ECParameterSpec on = parameters.getParameterSpec(ECParameterSpec.class);
    return Optional.of(KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, on)));
  }

  private static Optional<PublicKey> ed(Claims key) throws GeneralSecurityException {
    if (!key.text("crv").orElse("").equals("Ed25519")) {
      return Optional.empty();
    }
    String encoded = ED25519 + HexFormat.of().formatHex(bytes(key, "x"));
    X509EncodedKeySpec spec = new X509EncodedKeySpec(HexFormat.of().parseHex(encoded));
    return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(spec));
  }

  private static BigInteger number(Claims key, String name) {
    return new BigInteger(1, bytes(key, name));
  }

  private static byte[] bytes(Claims key, String name) {
    return Base64.getUrlDecoder().decode(key.text(name).orElse(""));
  }
}
