package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.mail.Post;
import org.wellnessconnection.member.SentLetters.Opening;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;

/**
 * Another mail address for an account: for whoever is signed in to it, and reads what comes there.
 * Nobody is told whose an address is, but the one who reads its letters.
 */
public final class AddressChanges {
  private static final Duration VALID = MailSignIns.VALID;
  private static final int MOST_ASKED = 4;

  /**
   * What letters say.
   *
   * @param proof to the new address: a link and a code
   * @param taken to an address that has an account
   * @param changed to the address that it was, afterwards
   */
  public record Wording(Letters proof, Letters taken, Letters changed, URI publicUrl) {}

  private final SentLetters letters;
  private final Allowance allowance;
  private final Members members;
  private final Post post;
  private final Wording wording;

  public AddressChanges(
      SentLetters letters, Allowance allowance, Members members, Post post, Wording wording) {
    this.letters = letters;
    this.allowance = allowance;
    this.members = members;
    this.post = post;
    this.wording = wording;
  }

  /** Whether this person has not asked too often; counts once more. */
  public Future<Boolean> mayAsk(AccountId account) {
    return allowance.take("new address of " + account, MOST_ASKED, VALID);
  }

  /** Every address gets a letter, known here or not; past the limit none does. */
  public Future<Void> send(SignedIn who, Address mail) {
    return allowance
        .take("letter to new address " + mail.folded(), MOST_ASKED, VALID)
        .compose(
            allowed ->
                allowed
                    ? members.byMail(mail).compose(holder -> write(who, mail, holder))
                    : Future.succeededFuture());
  }

  private Future<Void> write(SignedIn who, Address mail, Optional<Account> holder) {
    return holder
        .map(known -> post.send(wording.taken().to(mail, known.language(), Map.of())))
        .orElseGet(() -> prove(who, mail));
  }

  private Future<Void> prove(SignedIn who, Address mail) {
    SignInLetter letter = new SignInLetter(mail, Id.random(), LetterCode.random());
    String link = wording.publicUrl() + "/me/mail#" + letter.link();
    Map<String, String> words = Map.of("link", link, "code", letter.code().spaced());
    Mail proof = wording.proof().to(mail, who.account().language(), words);
    return letters.keep(asker(who), letter, VALID).compose(kept -> post.send(proof));
  }

  /** It works for this person and this sign-in only, and never signs anybody in. */
  private static String asker(SignedIn who) {
    return "new address of " + who.account().id() + " at " + who.at().id();
  }

  /**
   * The address is theirs from now on, and the old one is told.
   *
   * @param word as it was typed, or as the link brought it
   * @return nothing, too, when somebody else was quicker to take it
   */
  public Future<Opening> open(SignedIn who, String word) {
    return letters
        .open(asker(who), LetterCode.typed(word).map(LetterCode::value).orElse(word))
        .compose(
            opening ->
                opening instanceof Opening.By letter
                    ? change(who.account(), letter)
                    : Future.succeededFuture(opening));
  }

  private Future<Opening> change(Account account, Opening.By letter) {
    Optional<Address> next = Optional.of(letter.mail());
    return members
        .change(account.id(), now -> now.withProfile(now.profile().withMail(next)))
        .compose(changed -> tell(account))
        .<Opening>map(letter)
        .recover(
            failure ->
                failure instanceof Members.TakenByAnother
                    ? Future.succeededFuture(new Opening.Nothing())
                    : Future.failedFuture(failure));
  }

  /** A letter that does not go out takes nothing back. */
  private Future<Void> tell(Account before) {
    return before
        .mail()
        .map(old -> post.send(wording.changed().to(old, before.language(), Map.of())))
        .orElseGet(Future::succeededFuture)
        .otherwiseEmpty();
  }
}
