package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.mail.Post;
import org.wellnessconnection.protocol.AccountId;

/** How somebody becomes a member. */
public final class Registrations {

  /**
   * What people are written once a coordinator has decided.
   *
   * @param publicUrl where they can go then
   */
  public record Wording(Letters approved, Letters declined, URI publicUrl) {}

  private final Members members;
  private final Consents consents;
  private final ConsentTexts texts;
  private final Eligibility eligibility;
  private final Post post;
  private final Wording wording;
  private final CallForApproval call;

  public Registrations(
      Members members,
      Consents consents,
      ConsentTexts texts,
      Eligibility eligibility,
      Post post,
      Wording wording,
      CallForApproval call) {
    this.members = members;
    this.consents = consents;
    this.texts = texts;
    this.eligibility = eligibility;
    this.post = post;
    this.wording = wording;
    this.call = call;
  }

  public ConsentTexts texts() {
    return texts;
  }

  /**
   * Takes a registration without faults. Whoever has registered before stays as they are.
   *
   * @param read the language in which they read what they agree to
   * @return as they are now
   */
  public Future<Optional<Account>> register(
      AccountId who, Registration written, String read, Instant now) {
    return consents
        .give(who, texts.given(read, now))
        .compose(given -> members.change(who, account -> registered(account, written, now)))
        .onSuccess(then -> then.filter(Registrations::waits).ifPresent(it -> call.ring(now)));
  }

  private static boolean waits(Account account) {
    return account.standing().filter(Standing::isAwaited).isPresent();
  }

  private Account registered(Account account, Registration written, Instant now) {
    if (account.standing().isPresent()) {
      return account;
    }
    return account
        .withProfile(written.onto(account.profile()))
        .withStanding(Optional.of(eligibility.standing(account.mail(), now)));
  }

  /** Whether somebody agreed to the text as it is now. */
  public Future<Boolean> hasAgreed(Account account) {
    return account.agreedElsewhere()
        ? Future.succeededFuture(true)
        : consents.of(account.id()).map(texts::isAgreedTo);
  }

  /** Once is enough, however often it is said. */
  public Future<Void> agree(Account account, String read, Instant now) {
    return consents
        .of(account.id())
        .compose(
            ledger ->
                texts.isAgreedTo(ledger)
                    ? Future.succeededFuture()
                    : consents.give(account.id(), texts.given(read, now)));
  }

  /** Everybody who waits, those who have waited longest first. */
  public Future<List<Account>> awaiting() {
    return members.awaiting().map(Waiting::longestFirst);
  }

  /**
   * A coordinator decides about somebody who waits; once it is decided it stays so. They are
   * written to.
   */
  public Future<Void> decide(AccountId who, Standing decision) {
    return members
        .change(who, account -> Waiting.decided(account, decision))
        .compose(
            account ->
                account
                    .filter(it -> it.standing().filter(decision::equals).isPresent())
                    .map(it -> tell(it, decision))
                    .orElseGet(Future::succeededFuture));
  }

  private Future<Void> tell(Account account, Standing decision) {
    Letters letters = decision.isMember() ? wording.approved() : wording.declined();
    Map<String, String> words = Map.of("link", wording.publicUrl() + "/");
    return account
        .mail()
        .map(mail -> post.send(letters.to(mail, account.language(), words)))
        .orElseGet(Future::succeededFuture);
  }
}
