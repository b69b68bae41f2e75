package org.wellnessconnection.member;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Those who have registered and wait for a coordinator. */
final class Waiting {
  private Waiting() {}

  static List<Account> longestFirst(List<Account> accounts) {
    return accounts.stream()
        .filter(account -> account.standing().filter(Standing::isAwaited).isPresent())
        .sorted(Comparator.comparing(Waiting::since))
        .toList();
  }

  private static Instant since(Account account) {
    return account.standing().map(Standing::since).orElse(Instant.EPOCH);
  }

  /** Nobody who does not wait any more is decided on again. */
  static Account decided(Account account, Standing decision) {
    return account.standing().filter(Standing::isAwaited).isPresent()
        ? account.withStanding(Optional.of(decision))
        : account;
  }
}
