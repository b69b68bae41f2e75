package org.wellnessconnection.member;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.wellnessconnection.protocol.AccountId;

/** Somebody's duties in a short word, the same on every server: other duties, another word. */
public final class DutiesSeen {
  private DutiesSeen() {}

  public static String of(Account account) {
    String all =
        account.grants().stream().map(DutiesSeen::word).sorted().collect(Collectors.joining("\n"));
    CRC32C sum = new CRC32C();
    sum.update(all.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private static String word(Grant grant) {
    return "%s %s %d %s %d %s"
        .formatted(
            grant.duty(),
            grant.source(),
            grant.at().toEpochMilli(),
            grant.by().map(AccountId::value).orElse("-"),
            grant.until().map(Instant::toEpochMilli).orElse(0L),
            new TreeSet<>(grant.qualifications()));
  }
}
