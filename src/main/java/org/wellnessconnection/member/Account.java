package org.wellnessconnection.member;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.AccountId;

/**
 * Somebody as the staff knows them. None of it is ever shown to peers.
 *
 * @param standing empty until they have registered
 * @param subject who they are to the provider that they sign in with
 */
@RecordBuilder
public record Account(
    AccountId id,
    Profile profile,
    Optional<Standing> standing,
    Set<Grant> grants,
    Optional<Subject> subject)
    implements AccountBuilder.With {
  public Account {
    grants = Set.copyOf(grants);
  }

  /** A member who only takes part. */
  public Account(AccountId id, String name) {
    this(id, new Profile(name), Optional.of(MADE_HERE), Set.of(), Optional.empty());
  }

  /** Somebody of whom only a mail address is known, which they can read. */
  public static Account unregistered(Address mail, String language) {
    Profile profile = new Profile("").withMail(Optional.of(mail)).withLanguage(language);
    return new Account(AccountId.random(), profile, Optional.empty(), Set.of(), Optional.empty());
  }

  /** As people of a programme file are members. */
  public static final Standing MADE_HERE =
      new Standing(Standing.Kind.APPROVED, Instant.EPOCH, Optional.empty());

  public String name() {
    return profile.name();
  }

  public Optional<Address> mail() {
    return profile.mail();
  }

  public String language() {
    return profile.language();
  }

  public boolean isMember() {
    return standing.filter(Standing::isMember).isPresent();
  }

  /** Somebody else vouches for people of a programme file: they agreed where it was written. */
  public boolean agreedElsewhere() {
    return standing.filter(MADE_HERE::equals).isPresent();
  }

  public boolean has(Duty duty, Instant now) {
    return duties(now).contains(duty);
  }

  public Set<Duty> duties(Instant now) {
    return grants.stream()
        .filter(grant -> grant.holds(now))
        .map(Grant::duty)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether alerts are theirs to see and to take. */
  public boolean isOnCall(Instant now) {
    return duties(now).stream().anyMatch(Duty.ON_CALL::contains);
  }

  /** The same account with what one source says now, in place of what it said before. */
  public Account granted(Grant.Source source, Set<Grant> now) {
    Stream<Grant> others = grants.stream().filter(grant -> grant.source() != source);
    return withGrants(Stream.concat(others, now.stream()).collect(Collectors.toUnmodifiableSet()));
  }
}
