package org.wellnessconnection.openid;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Administrators;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.protocol.AccountId;

/**
 * Finds who a provider speaks of, or makes them an account. They are known by issuer and subject
 * alone: an address is never taken for a person, whoever says it.
 */
final class Acquaintance {
  private final Members members;
  private final Administrators administrators;

  Acquaintance(Members members, Administrators administrators) {
    this.members = members;
    this.administrators = administrators;
  }

  /** Their account, with the duties that the provider names now. */
  Future<Account> welcome(IdToken said, Mapping mapping, Instant now) {
    Set<Grant> grants = mapping.grants(said.claims(), now);
    return members
        .bySubject(said.subject())
        .compose(
            known ->
                known
                    .map(account -> granted(account, grants))
                    .orElseGet(() -> made(said, mapping.profile(said.claims()), grants)))
        .compose(account -> proven(account, mapping.mail(said.claims())));
  }

  /** Who administers by the settings has to prove an address, to us or to their provider. */
  private Future<Account> proven(Account account, Optional<Address> mail) {
    return mail.map(
            it ->
                members
                    .change(account.id(), now -> administrators.proven(now, it))
                    .map(Acquaintance::still))
        .orElseGet(() -> Future.succeededFuture(account));
  }

  private Future<Account> granted(Account known, Set<Grant> grants) {
    return members
        .change(known.id(), account -> account.granted(Grant.Source.PROVIDER, grants))
        .map(Acquaintance::still);
  }

  private static Account still(Optional<Account> changed) {
    return changed.orElseThrow(() -> new Away("the account has just been deleted"));
  }

  private Future<Account> made(IdToken said, Profile profile, Set<Grant> grants) {
    Account made =
        new Account(
            AccountId.random(), profile, Optional.empty(), grants, Optional.of(said.subject()));
    return kept(made).recover(taken -> elsewhere(taken, made, said.subject()));
  }

  /** By another browser of theirs a moment ago; or else it is the mail address that is taken. */
  private Future<Account> elsewhere(Throwable taken, Account made, Subject subject) {
    if (!(taken instanceof Members.TakenByAnother)) {
      return Future.failedFuture(taken);
    }
    return members
        .bySubject(subject)
        .compose(
            other ->
                other
                    .map(Future::succeededFuture)
                    .orElseGet(
                        () -> kept(made.withProfile(made.profile().withMail(Optional.empty())))));
  }

  private Future<Account> kept(Account account) {
    return members.keep(account).map(account);
  }
}
