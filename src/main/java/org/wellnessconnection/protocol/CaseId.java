package org.wellnessconnection.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Names one request for support in one room. */
public record CaseId(String value) {
  private static final int BYTES = 16;

  public CaseId {
    Id.check(value);
  }

  /**
   * The request that somebody makes under an attempt. Rules draw no lots, so it follows from it.
   */
  public static CaseId of(SeatId by, AttemptId attempt, Instant at) {
    String made = by + " " + attempt + " " + at.toEpochMilli();
    byte[] digest = sha256().digest(made.getBytes(StandardCharsets.UTF_8));
    return new CaseId(
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
