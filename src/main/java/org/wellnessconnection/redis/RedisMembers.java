package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;

/** Accounts in Redis, one string each. */
final class RedisMembers implements Members {
  private final Line line;

  RedisMembers(Line line) {
    this.line = line;
  }

  @Override
  public Future<Void> keep(Account account) {
    Request set = Request.cmd(Command.SET).arg(Key.account(account.id()));
    return line.send(set.arg(Codec.write(account))).mapEmpty();
  }

  @Override
  public Future<Optional<Account>> find(AccountId id) {
    return line.send(Request.cmd(Command.GET).arg(Key.account(id)))
        .map(
            found ->
                Optional.ofNullable(found).map(text -> Codec.read(text.toString(), Account.class)));
  }
}
