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
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;

/** Signing in by mail: whoever reads the letters of an address is the person it belongs to. */
public final class MailSignIns {
  public static final Duration VALID = Duration.ofMinutes(10);

  /** Of all letters to one address, so many times what one asking address may have. */
  private static final int ASKING_ADDRESSES = 4;

  /**
   * Somebody asks for a letter.
   *
   * @param browser the word that the browser holds from now on
   * @param from the network address it comes from
   * @param after the path to go on to
   */
  public record Ask(String browser, Address mail, String language, String from, String after) {}

  /**
   * What letters say.
   *
   * @param members to whoever has an account
   * @param others to everybody else: how to become a member
   */
  public record Wording(Letters members, Letters others, URI publicUrl) {}

  /**
   * How many letters go out within {@link #VALID}.
   *
   * @param toOne to one mail address, asked for from one network address
   * @param from asked for from one network address
   */
  public record Most(int toOne, int from) {}

  private final SentLetters letters;
  private final Allowance allowance;
  private final Members members;
  private final Post post;
  private final Wording wording;
  private final Most most;
  private final Administrators administrators;

  public MailSignIns(
      SentLetters letters,
      Allowance allowance,
      Members members,
      Post post,
      Wording wording,
      Most most,
      Administrators administrators) {
    this.letters = letters;
    this.allowance = allowance;
    this.members = members;
    this.post = post;
    this.wording = wording;
    this.most = most;
    this.administrators = administrators;
  }

  /** Whether this network address has not asked for too many letters; counts once more. */
  public Future<Boolean> mayAsk(String from) {
    return allowance.take("letters from " + from, most.from(), VALID);
  }

  /** Everybody gets a letter, known here or not; past the limit nobody does. */
  public Future<Void> send(Ask ask) {
    return isAllowed(ask).compose(allowed -> allowed ? write(ask) : Future.<Void>succeededFuture());
  }

  /** By who asks first, so that a stranger cannot use up what the owner of an address may have. */
  private Future<Boolean> isAllowed(Ask ask) {
    String mail = "letter " + ask.mail().folded();
    return allowance
        .take(mail + " " + ask.from(), most.toOne(), VALID)
        .compose(
            allowed ->
                allowed
                    ? allowance.take(mail, most.toOne() * ASKING_ADDRESSES, VALID)
                    : Future.succeededFuture(false));
  }

  private Future<Void> write(Ask ask) {
    SignInLetter letter = new SignInLetter(ask.mail(), Id.random(), LetterCode.random());
    Map<String, String> words = Map.of("link", link(ask, letter), "code", letter.code().spaced());
    return members
        .byMail(ask.mail())
        .compose(
            known ->
                letters
                    .keep(ask.browser(), letter, VALID)
                    .compose(kept -> post.send(mail(ask, known, words))));
  }

  private Mail mail(Ask ask, Optional<Account> known, Map<String, String> words) {
    Letters written = known.isPresent() ? wording.members() : wording.others();
    String language = known.map(Account::language).orElse(ask.language());
    return written.to(ask.mail(), language, words);
  }

  private String link(Ask ask, SignInLetter letter) {
    String after = ask.after().equals("/") ? "" : "?return_to=" + ask.after();
    return wording.publicUrl() + "/sign-in" + after + "#" + letter.link();
  }

  /**
   * @param word as it was typed, or as the link brought it
   */
  public Future<SentLetters.Opening> open(String browser, String word) {
    return letters.open(browser, LetterCode.typed(word).map(LetterCode::value).orElse(word));
  }

  /** Whose address it is; a new account that is not registered yet, when it is nobody's. */
  public Future<AccountId> accountOf(Address mail, String language) {
    return members
        .byMail(mail)
        .compose(
            known ->
                known
                    .map(account -> Future.succeededFuture(account.id()))
                    .orElseGet(() -> begin(mail, language)))
        .compose(id -> proven(id, mail));
  }

  private Future<AccountId> proven(AccountId id, Address mail) {
    return members.change(id, account -> administrators.proven(account, mail)).map(id);
  }

  /** Of two who begin at once, both get the same. */
  private Future<AccountId> begin(Address mail, String language) {
    Account account = Account.unregistered(mail, language);
    return members
        .keep(account)
        .map(account.id())
        .recover(
            failure ->
                failure instanceof Members.TakenByAnother
                    ? members.byMail(mail).map(other -> other.orElseThrow().id())
                    : Future.failedFuture(failure));
  }
}
