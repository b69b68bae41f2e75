package org.wellnessconnection.member;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.mail.Address;

/**
 * What becomes of whoever registers.
 *
 * @param usual of whoever has no address in one of the domains
 * @param domains in small letters; an address below one of them is not in it
 */
public record Eligibility(Standing.Kind usual, Set<String> domains) {

  /**
   * @param mail an address that the person has shown to be theirs
   */
  public Standing standing(Optional<Address> mail, Instant now) {
    boolean known = mail.map(Address::domain).filter(domains::contains).isPresent();
    return new Standing(known ? Standing.Kind.MAIL_DOMAIN : usual, now, Optional.empty());
  }
}
