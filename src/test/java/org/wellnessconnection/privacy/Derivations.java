package org.wellnessconnection.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a lazy server might have made ids of: digests of accounts and rooms, whole or cut short. */
record Derivations(Set<String> starts) {
  private static final int BYTES = 16;
  private static final int BITS = 8 * BYTES;
  private static final int START = 12;

  static Derivations of(Collection<String> accounts, List<String> rooms) throws Exception {
    Set<String> starts = new HashSet<>();
    for (String account : accounts) {
      starts.add(account.substring(0, START));
      addDigests(starts, account);
      for (String room : rooms) {
        addDigests(starts, account + room);
        addDigests(starts, room + account);
        addDigests(starts, account + ":" + room);
        addDigests(starts, room + ":" + account);
        add(starts, mac(room, account));
        add(starts, mac(account, room));
      }
    }
    return new Derivations(Set.copyOf(starts));
  }

  private static void addDigests(Set<String> starts, String text) throws Exception {
    for (String kind : List.of("MD5", "SHA-1", "SHA-256", "SHA-512")) {
      add(starts, MessageDigest.getInstance(kind).digest(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static byte[] mac(String key, String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void add(Set<String> starts, byte[] digest) {
    starts.add(Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, START));
    starts.add(HexFormat.of().formatHex(digest).substring(0, START));
  }

  boolean derive(String id) {
    return starts.contains(id.substring(0, START));
  }

  /** For each bit, in how many of the ids it is set. */
  static List<Double> sharesOfOnes(List<String> ids) {
    List<byte[]> all = ids.stream().map(Derivations::bytes).toList();
    return IntStream.range(0, BITS)
        .mapToObj(bit -> all.stream().filter(id -> isSet(id, bit)).count() / (double) all.size())
        .toList();
  }

  private static boolean isSet(byte[] id, int bit) {
    return (id[bit / 8] >> (bit % 8) & 1) == 1;
  }

  static String between(String one, String other) {
    byte[] difference = bytes(one);
    byte[] subtrahend = bytes(other);
    for (int at = 0; at < BYTES; at++) {
      difference[at] ^= subtrahend[at];
    }
    return HexFormat.of().formatHex(difference);
  }

  private static byte[] bytes(String id) {
    return Base64.getUrlDecoder().decode(id);
  }
}
