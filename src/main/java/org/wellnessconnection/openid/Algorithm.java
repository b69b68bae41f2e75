package org.wellnessconnection.openid;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a token may be signed: only with a key of which the verifying half is public. There is no
 * "none" here, and nothing with a shared secret, which a public key could be passed off as.
 */
enum Algorithm {
  RS256("SHA256withRSA", RSAPublicKey.class, 0),
  RS384("SHA384withRSA", RSAPublicKey.class, 0),
  RS512("SHA512withRSA", RSAPublicKey.class, 0),
  PS256("RSASSA-PSS", RSAPublicKey.class, 0),
  ES256("SHA256withECDSAinP1363Format", ECPublicKey.class, 256),
  ES384("SHA384withECDSAinP1363Format", ECPublicKey.class, 384),
  EDDSA("Ed25519", EdECPublicKey.class, 0);

  private static final int SALT = 32;

  private final String signature;
  private final Class<? extends PublicKey> kind;
  private final int curve;

  Algorithm(String signature, Class<? extends PublicKey> kind, int curve) {
    this.signature = signature;
    this.kind = kind;
    this.curve = curve;
  }

  /** As the header of a token names it. */
  String code() {
    return this == EDDSA ? "EdDSA" : name();
  }

  static Optional<Algorithm> of(String code) {
    return Stream.of(values()).filter(it -> it.code().equals(code)).findAny();
  }

  /** Each algorithm takes keys of its own kind alone. */
  boolean fits(PublicKey key) {
    return kind.isInstance(key)
        && (!(key instanceof ECPublicKey point)
            || point.getParams().getCurve().getField().getFieldSize() == curve);
  }

  boolean verifies(byte[] signed, byte[] by, PublicKey key) {
    try {
      Signature check = Signature.getInstance(signature);
      if (this == PS256) {
        check.setParameter(
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SALT, 1));
      }
      check.initVerify(key);
      check.update(signed);
      return check.verify(by);
    } catch (GeneralSecurityException unfit) {
      return false;
    }
  }
}
