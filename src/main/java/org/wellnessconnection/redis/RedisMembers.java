package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.Standing;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;

/** Accounts in Redis, one string each, and the strings and sets that lead to them. */
final class RedisMembers implements Members {
  private static final int MOST_TRIES = 12;
  private static final int AT_ONCE = 100;
  private static final int FIXED_KEYS = 5;
  private static final String NONE = "";
  private static final int TAKEN = -1;

  private final Line line;

  RedisMembers(Line line) {
    this.line = line;
  }

  @Override
  public Future<Void> keep(Account account) {
    return replace(account.id(), before -> Optional.of(account), MOST_TRIES).mapEmpty();
  }

  @Override
  public Future<Optional<Account>> change(AccountId id, UnaryOperator<Account> change) {
    return replace(id, before -> before.map(change), MOST_TRIES);
  }

  @Override
  public Future<Void> erase(AccountId id) {
    return replace(id, before -> Optional.empty(), MOST_TRIES).mapEmpty();
  }

  private Future<Optional<Account>> replace(
      AccountId id, UnaryOperator<Optional<Account>> change, int tries) {
    if (tries == 0) {
      return Future.failedFuture("an account changed all the time");
    }
    return text(id)
        .compose(
            text -> {
              Optional<Account> before = read(text);
              Optional<Account> after = change.apply(before);
              return before.equals(after)
                  ? Future.succeededFuture(after)
                  : letGo(id, before, after, () -> swap(id, text, before, after))
                      .compose(
                          done ->
                              done
                                  ? Future.succeededFuture(after)
                                  : replace(id, change, tries - 1));
            });
  }

  /** Whoever is erased or declined is signed out; also whoever signs in at that very moment. */
  private Future<Boolean> letGo(
      AccountId id,
      Optional<Account> before,
      Optional<Account> after,
      Supplier<Future<Boolean>> swap) {
    return isWelcome(before) && !isWelcome(after)
        ? RedisSignIns.strikeAll(line, id)
            .compose(out -> swap.get())
            .compose(done -> RedisSignIns.strikeAll(line, id).map(done))
        : swap.get();
  }

  private static boolean isWelcome(Optional<Account> account) {
    Optional<Standing> standing = account.flatMap(Account::standing);
    return account.isPresent()
        && standing.filter(it -> it.kind() == Standing.Kind.DECLINED).isEmpty();
  }

  private Future<Boolean> swap(
      AccountId id, String text, Optional<Account> before, Optional<Account> after) {
    Set<String> now = after.map(RedisMembers::leads).orElse(Set.of());
    Set<String> gone = new TreeSet<>(before.map(RedisMembers::leads).orElse(Set.of()));
    gone.removeAll(now);
    Request swap = Request.cmd(Command.FCALL).arg(Functions.MEMBER);
    swap.arg(FIXED_KEYS + now.size() + gone.size());
    swap.arg(Key.account(id)).arg(Key.STAFF).arg(Key.AWAITING);
    swap.arg(Key.DUTIES).arg(Key.NEWCOMERS);
    now.forEach(swap::arg);
    gone.forEach(swap::arg);
    swap.arg(text).arg(after.map(Codec::write).orElse(NONE)).arg(id.value());
    swap.arg(flag(after.filter(it -> !it.grants().isEmpty())));
    swap.arg(flag(after.flatMap(Account::standing).filter(Standing::isAwaited)));
    swap.arg(now.size())
        .arg(flag(Optional.of(id).filter(it -> !grants(before).equals(grants(after)))))
        .arg(flag(after.filter(it -> it.standing().isEmpty())));
    return line.send(swap)
        .compose(
            answer ->
                answer.toInteger() == TAKEN
                    ? Future.failedFuture(new TakenByAnother())
                    : Future.succeededFuture(answer.toInteger() == 1));
  }

  private static Set<Grant> grants(Optional<Account> account) {
    return account.map(Account::grants).orElse(Set.of());
  }

  private static String flag(Optional<?> present) {
    return present.isPresent() ? "1" : "0";
  }

  private static Set<String> leads(Account account) {
    Set<String> leads = new TreeSet<>();
    account.mail().map(Key::mail).ifPresent(leads::add);
    account.subject().map(Key::subject).ifPresent(leads::add);
    return leads;
  }

  private Future<String> text(AccountId id) {
    return line.send(Request.cmd(Command.GET).arg(Key.account(id)))
        .map(found -> Optional.ofNullable(found).map(Object::toString).orElse(NONE));
  }

  private static Optional<Account> read(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Codec.read(text, Account.class));
  }

  @Override
  public Future<Optional<Account>> find(AccountId id) {
    return text(id).map(RedisMembers::read);
  }

  @Override
  public Future<Optional<Account>> byMail(Address mail) {
    return led(Key.mail(mail));
  }

  @Override
  public Future<Optional<Account>> bySubject(Subject subject) {
    return led(Key.subject(subject));
  }

  private Future<Optional<Account>> led(String lead) {
    return line.send(Request.cmd(Command.GET).arg(lead))
        .compose(
            id ->
                id == null
                    ? Future.succeededFuture(Optional.empty())
                    : find(new AccountId(id.toString())));
  }

  @Override
  public Future<List<Account>> staff() {
    return listed(Key.STAFF);
  }

  @Override
  public Future<Long> dutiesMoved() {
    return line.send(Request.cmd(Command.GET).arg(Key.DUTIES))
        .map(found -> found == null ? 0L : found.toLong());
  }

  @Override
  public Future<List<Account>> awaiting() {
    return listed(Key.AWAITING);
  }

  @Override
  public Future<List<Account>> unregistered(Instant before) {
    return listed(
        Request.cmd(Command.ZRANGEBYSCORE)
            .arg(Key.NEWCOMERS)
            .arg("-inf")
            .arg(before.toEpochMilli())
            .arg("LIMIT")
            .arg(0)
            .arg(AT_ONCE));
  }

  private Future<List<Account>> listed(String set) {
    return listed(Request.cmd(Command.SMEMBERS).arg(set));
  }

  private Future<List<Account>> listed(Request list) {
    return line.send(list)
        .compose(
            ids -> Future.all(ids.stream().map(id -> find(new AccountId(id.toString()))).toList()))
        .map(all -> all.<Optional<Account>>list().stream().flatMap(Optional::stream).toList());
  }
}
