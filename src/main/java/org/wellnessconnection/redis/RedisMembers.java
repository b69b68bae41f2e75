package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;

/** Accounts in Redis, one string each, and one set of those who have a duty. */
final class RedisMembers implements Members {
  private final Line line;

  RedisMembers(Line line) {
    this.line = line;
  }

  /** As it is kept; what came later may be missing. */
  private record Kept(
      AccountId id,
      String name,
      Optional<String> mail,
      Optional<String> language,
      Optional<List<String>> duties) {

    static Kept of(Account account) {
      return new Kept(
          account.id(),
          account.name(),
          account.mail().map(Address::value),
          Optional.of(account.language()),
          Optional.of(account.duties().stream().map(Duty::code).sorted().toList()));
    }

    Account account() {
      return new Account(
          id, name, mail.map(Address::new), language.orElse("en"), named(duties.orElse(List.of())));
    }

    private static Set<Duty> named(List<String> codes) {
      return Stream.of(Duty.values())
          .filter(duty -> codes.contains(duty.code()))
          .collect(Collectors.toSet());
    }
  }

  @Override
  public Future<Void> keep(Account account) {
    Request set = Request.cmd(Command.SET).arg(Key.account(account.id()));
    Command move = account.isOnCall() ? Command.SADD : Command.SREM;
    return line.send(set.arg(Codec.write(Kept.of(account))))
        .compose(kept -> line.send(Request.cmd(move).arg(Key.ON_CALL).arg(account.id().value())))
        .mapEmpty();
  }

  @Override
  public Future<Optional<Account>> find(AccountId id) {
    return line.send(Request.cmd(Command.GET).arg(Key.account(id)))
        .map(
            found ->
                Optional.ofNullable(found)
                    .map(text -> Codec.read(text.toString(), Kept.class).account()));
  }

  @Override
  public Future<List<Account>> onCall() {
    return line.send(Request.cmd(Command.SMEMBERS).arg(Key.ON_CALL)).compose(this::each);
  }

  private Future<List<Account>> each(Response ids) {
    List<Future<Optional<Account>>> found =
        ids.stream().map(id -> find(new AccountId(id.toString()))).toList();
    return Future.all(found)
        .map(
            all ->
                all.<Optional<Account>>list().stream()
                    .flatMap(Optional::stream)
                    .filter(Account::isOnCall)
                    .toList());
  }
}
