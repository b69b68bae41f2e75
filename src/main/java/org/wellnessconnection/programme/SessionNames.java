package org.wellnessconnection.programme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.protocol.SessionId;

/** A session has one name for good, whichever server finds first that it is due. */
final class SessionNames {
  private static final int BYTES = 16;

  private SessionNames() {}

  static SessionId id(SeriesId series, LocalDate date) {
    byte[] digest = sha256().digest((series + " " + date).getBytes(StandardCharsets.UTF_8));
    byte[] first = Arrays.copyOf(digest, BYTES);
    return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(first));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
