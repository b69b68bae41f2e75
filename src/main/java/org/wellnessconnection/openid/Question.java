package org.wellnessconnection.openid;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.wellnessconnection.member.Device.Whose;
import org.wellnessconnection.openid.Disbelief.Why;
import org.wellnessconnection.protocol.Id;

/**
 * What was asked of a provider, kept until the answer comes back.
 *
 * @param nonce has to stand in the ID token
 * @param verifier proves to the provider that who brings the code is who asked
 * @param browser the digest of the word that the asking browser holds
 * @param wish what the person wants once they are signed in
 */
record Question(String provider, String nonce, String verifier, String browser, Wish wish) {
  private static final int PARTS = 6;

  static Question of(String provider, String browserWord, Wish wish) {
    String verifier = Id.random() + Id.random();
    return new Question(provider, Id.random(), verifier, digest(browserWord), wish);
  }

  static Question read(String text) {
    String[] parts = text.split(" ", PARTS);
    Wish wish = new Wish(Whose.valueOf(parts[4]), parts[5]);
    return new Question(parts[0], parts[1], parts[2], parts[3], wish);
  }

  /** None of its parts holds a space but the last one may. */
  String text() {
    return String.join(
        " ", provider, nonce, verifier, browser, wish.device().name(), wish.returnTo());
  }

  /** What the provider sees of the verifier beforehand. */
  String challenge() {
    return digest(verifier);
  }

  Question requireAskedBy(String browserWord, String asked) {
    byte[] expected = browser.getBytes(US_ASCII);
    byte[] here = digest(browserWord).getBytes(US_ASCII);
    Disbelief.unless(MessageDigest.isEqual(expected, here), Why.OTHER_BROWSER);
    Disbelief.unless(provider.equals(asked), Why.OTHER_PROVIDER);
    return this;
  }

  private static String digest(String word) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(word.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
