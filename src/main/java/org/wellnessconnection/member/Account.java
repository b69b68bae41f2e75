package org.wellnessconnection.member;

import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.AccountId;

/**
 * A member, as the staff knows them. {@code name} is never shown to peers.
 *
 * @param language {@code en} or {@code fr}, in which letters are written
 */
public record Account(
    AccountId id, String name, Optional<Address> mail, String language, Set<Duty> duties) {
  public Account {
    duties = Set.copyOf(duties);
  }

  /** Somebody who only takes part. */
  public Account(AccountId id, String name) {
    this(id, name, Optional.empty(), "en", Set.of());
  }

  /** Whether alerts are theirs to see and to take. */
  public boolean isOnCall() {
    return !duties.isEmpty();
  }

  public Account withoutDuties() {
    return new Account(id, name, mail, language, Set.of());
  }
}
