package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.AccountId;

/** Who is signed in on which device. The browser holds a word, and nothing else. */
public final class SignIns {
  private final SignInBook book;
  private final Members members;
  private final SignInTimes times;
  private final Clock clock;

  public SignIns(SignInBook book, Members members, SignInTimes times, Clock clock) {
    this.book = book;
    this.members = members;
    this.times = times;
    this.clock = clock;
  }

  /** Always a new word, also for somebody who is signed in already. */
  public Future<String> begin(AccountId account, SignInBy by, Device device) {
    SignIn begun = SignIn.begins(account, by, device, clock.instant());
    return book.enter(begun, times.on(device).longest());
  }

  /** On a device that nothing is known about. */
  public Future<String> begin(AccountId account, SignInBy by) {
    return begin(account, by, Device.unknown());
  }

  public SignInTimes times() {
    return times;
  }

  /** Who holds this word, and stays signed in by being seen. */
  public Future<Optional<SignedIn>> who(String word) {
    return book.look(word).compose(found -> found.map(this::who).orElseGet(SignIns::nobody));
  }

  private Future<Optional<SignedIn>> who(SignIn signIn) {
    Instant now = clock.instant();
    if (signIn.isOver(times, now)) {
      return nobody();
    }
    if (signIn.isWorthNoting(now)) {
      book.seen(signIn, now);
    }
    return members
        .find(signIn.account())
        .map(account -> account.map(known -> new SignedIn(known, signIn)));
  }

  private static Future<Optional<SignedIn>> nobody() {
    return Future.succeededFuture(Optional.empty());
  }

  public Future<Optional<Account>> find(String word) {
    return who(word).map(found -> found.map(SignedIn::account));
  }

  /** Where somebody is signed in now, the last seen first. */
  public Future<List<SignIn>> of(AccountId account) {
    Instant now = clock.instant();
    return book.of(account)
        .map(
            all ->
                all.stream()
                    .filter(one -> !one.isOver(times, now))
                    .sorted(Comparator.comparing(SignIn::seen).reversed())
                    .toList());
  }

  public Future<Void> end(String word) {
    return book.look(word)
        .compose(
            found ->
                found.map(one -> end(one.account(), one.id())).orElseGet(Future::succeededFuture));
  }

  public Future<Void> end(AccountId account, SignInId id) {
    return book.strike(account, Set.of(id));
  }

  public Future<Void> endAll(AccountId account) {
    return book.strikeAll(account);
  }

  public Future<Void> endAllBut(AccountId account, SignInId staying) {
    return endThose(account, one -> !one.id().equals(staying));
  }

  /** What a provider calls one sign-in is over there, so it is here. */
  public Future<Void> endBySid(String issuer, String sid) {
    return book.bySid(issuer, sid).compose(this::endThese);
  }

  /** Everything that somebody signed in to by this provider. */
  public Future<Void> endOfSubject(Subject subject) {
    Optional<String> issuer = Optional.of(subject.issuer());
    return members
        .bySubject(subject)
        .compose(
            found ->
                found
                    .map(known -> endThose(known.id(), one -> one.by().issuer().equals(issuer)))
                    .orElseGet(Future::succeededFuture));
  }

  /** Who of these, who are all here now, has to go. Whoever is here is seen. */
  public Future<Set<SignInId>> over(List<SignIn> here) {
    Instant now = clock.instant();
    return book.meet(here, now).map(struck -> over(here, struck, now));
  }

  private Set<SignInId> over(List<SignIn> here, Set<SignInId> struck, Instant now) {
    return here.stream()
        .filter(one -> struck.contains(one.id()) || one.isSpent(times, now))
        .map(SignIn::id)
        .collect(Collectors.toSet());
  }

  public Future<Void> listen(SignInBook.Ear ear) {
    return book.listen(ear);
  }

  private Future<Void> endThose(AccountId account, Predicate<SignIn> which) {
    return book.of(account).map(all -> all.stream().filter(which).toList()).compose(this::endThese);
  }

  private Future<Void> endThese(List<SignIn> these) {
    List<Future<Void>> ends =
        these.stream().collect(Collectors.groupingBy(SignIn::account)).entrySet().stream()
            .map(each -> book.strike(each.getKey(), ids(each.getValue())))
            .toList();
    return Future.all(ends).mapEmpty();
  }

  private static Set<SignInId> ids(List<SignIn> signIns) {
    return signIns.stream().map(SignIn::id).collect(Collectors.toSet());
  }
}
