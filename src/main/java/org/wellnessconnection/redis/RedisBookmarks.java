package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.content.Bookmarks;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Slug;

/** One set for each account. */
final class RedisBookmarks implements Bookmarks {
  private final Line line;

  RedisBookmarks(Line line) {
    this.line = line;
  }

  @Override
  public Future<Void> keep(AccountId account, Slug resource) {
    return change(Command.SADD, account, resource);
  }

  @Override
  public Future<Void> drop(AccountId account, Slug resource) {
    return change(Command.SREM, account, resource);
  }

  private Future<Void> change(Command how, AccountId account, Slug resource) {
    return line.send(Request.cmd(how).arg(Key.bookmarks(account)).arg(resource.value())).mapEmpty();
  }

  @Override
  public Future<Set<Slug>> of(AccountId account) {
    return line.send(Request.cmd(Command.SMEMBERS).arg(Key.bookmarks(account)))
        .map(
            all ->
                all.stream()
                    .map(it -> new Slug(it.toString()))
                    .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return line.send(Request.cmd(Command.DEL).arg(Key.bookmarks(account))).mapEmpty();
  }
}
