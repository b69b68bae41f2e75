package org.wellnessconnection.programme;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** A session in a short word, the same on every server: whatever changes, another word. */
public final class SessionSeen {
  private SessionSeen() {}

  public static String of(Session session) {
    CRC32C sum = new CRC32C();
    sum.update(all(session).getBytes(StandardCharsets.UTF_8));
    return session.sequence() + "-" + Long.toHexString(sum.getValue());
  }

  private static String all(Session session) {
    Outline outline = session.outline();
    return "%s\n%s\n%s\n%s\n%s\n%s\n%s\n%s"
        .formatted(
            session.when(),
            session.status(),
            session.confirmed(),
            session.alone(),
            new TreeMap<>(outline.title()),
            outline.leaders(),
            outline.places(),
            outline.format());
  }
}
