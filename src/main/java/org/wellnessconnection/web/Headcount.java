package org.wellnessconnection.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many sockets there are in this process: in all, of one account, from one address. Shared by
 * all event loops.
 */
public final class Headcount {
  private static final String ALL = "all";

  private final Limits limits;
  private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

  public Headcount(Limits limits) {
    this.limits = limits;
  }

  /** Who may still come in. */
  public enum Verdict {
    WELCOME,
    FULL,
    TOO_MANY
  }

  public Verdict verdict(String account, String address) {
    if (count(ALL) >= limits.sockets()) {
      return Verdict.FULL;
    }
    boolean many =
        count("account " + account) >= limits.socketsPerAccount()
            || count("address " + address) >= limits.socketsPerAddress();
    return many ? Verdict.TOO_MANY : Verdict.WELCOME;
  }

  /** Counts one more. Running what is returned counts it off, once. */
  public Runnable enter(String account, String address) {
    String[] keys = {ALL, "account " + account, "address " + address};
    for (String key : keys) {
      counts.merge(key, 1, Integer::sum);
    }
    AtomicBoolean left = new AtomicBoolean();
    return () -> {
      if (left.compareAndSet(false, true)) {
        leave(keys);
      }
    };
  }

  private void leave(String... keys) {
    for (String key : keys) {
      counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }
  }

  private int count(String key) {
    return counts.getOrDefault(key, 0);
  }
}
