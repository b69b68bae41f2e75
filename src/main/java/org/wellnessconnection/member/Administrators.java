package org.wellnessconnection.member;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.mail.Address;

/**
 * Who administers by the settings: whoever has proven that one of these mail addresses is theirs.
 * So the first one needs nobody else, and nobody ever needs a password that came with the software.
 */
public record Administrators(Set<Address> listed) {
  private static final Grant GRANT = Grant.bySettings(Duty.ADMINISTRATOR);

  public Administrators {
    listed = listed.stream().map(Administrators::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** To be asked at every sign-in that proves {@code mail} to be theirs at that moment. */
  public Account proven(Account account, Address mail) {
    Set<Grant> grants = new HashSet<>(account.grants());
    if (listed.contains(plain(mail))) {
      grants.add(GRANT);
    } else {
      grants.remove(GRANT);
    }
    return account.withGrants(grants);
  }

  /**
   * The account with what the settings and the programme say now. Whoever had proven to be listed
   * need not do so again while they are.
   */
  public Account with(Account account, Set<Grant> bySettings) {
    Set<Grant> grants = new HashSet<>(bySettings);
    boolean stays = account.mail().map(Administrators::plain).filter(listed::contains).isPresent();
    if (stays && account.grants().contains(GRANT)) {
      grants.add(GRANT);
    }
    return account.granted(Grant.Source.SETTINGS, grants);
  }

  private static Address plain(Address mail) {
    return new Address(mail.value().toLowerCase(Locale.ROOT));
  }
}
