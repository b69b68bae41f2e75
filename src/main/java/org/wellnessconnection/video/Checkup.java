package org.wellnessconnection.video;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Meetings in which nobody is: the doctor goes to one to see whether the door opens. Who has the
 * secret can name it, and it is good for some minutes, so nothing has to be kept of it.
 */
public final class Checkup {
  private static final Duration PERIOD = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private Checkup() {}

  public static MeetingName meeting(ControlSecret secret, Instant now) {
    return meeting(secret, period(now));
  }

  /** Whether it is the one of this period or of the last. */
  public static boolean is(MeetingName name, ControlSecret secret, Instant now) {
    return LongStream.of(period(now), period(now) - 1)
        .anyMatch(period -> meeting(secret, period).equals(name));
  }

  private static long period(Instant now) {
    return now.getEpochSecond() / PERIOD.toSeconds();
  }

  private static MeetingName meeting(ControlSecret secret, long period) {
    byte[] digest = hmac(secret, "checkup " + period);
    return new MeetingName("checkup" + HexFormat.of().formatHex(digest, 0, BYTES));
  }

  private static byte[] hmac(ControlSecret secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.words().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
