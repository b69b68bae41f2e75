package org.wellnessconnection.story;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.redis.EmbeddedRedis;
import org.wellnessconnection.redis.RedisAddress;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.safety.Report;

/** What is kept in a house, for somebody who has the keys: no server is asked. */
class Backroom {
  final Path folder;
  private final Vertx vertx = Vertx.vertx();
  private final RedisHouse keys;

  Backroom(Path folder, EmbeddedRedis redis) throws Exception {
    this.folder = folder;
    this.keys = await(RedisHouse.open(vertx, RedisAddress.of(redis.url()), 0, Id.random()));
  }

  final void locks() throws Exception {
    keys.close();
    await(vertx.close());
  }

  /** What somebody with the key reads. */
  public List<Report> reports() throws Exception {
    return await(keys.reports(vault()).all());
  }

  /** As the server does it ten minutes after the end of a session. */
  public Receipt purges(String key) throws Exception {
    RoomId room = new RoomId(room(key));
    RoomState was = await(keys.log().snapshot(room)).orElseThrow().state();
    return await(keys.purge().purge(room, Codec.write(was.withSeats(Map.of()))));
  }

  public String room(String key) throws Exception {
    return await(keys.knownIds().idOf("session:" + key));
  }

  public String code(String person) throws Exception {
    return code(account(person));
  }

  public String code(AccountId account) throws Exception {
    return await(new SignInCodes(keys.keyring(vault())).make(account, Duration.ofMinutes(5)));
  }

  /** The id that no peer ever sees. */
  public AccountId account(String person) throws Exception {
    return new AccountId(await(keys.knownIds().idOf("person:" + person)));
  }

  public Account known(AccountId account) throws Exception {
    return await(keys.members().find(account)).orElseThrow();
  }

  /** Nothing of the account is left. */
  public void erases(String person) throws Exception {
    erases(account(person));
  }

  public Optional<Account> account(Subject subject) throws Exception {
    return await(keys.members().bySubject(subject));
  }

  /** As a coordinator does it. */
  public void approves(AccountId account) throws Exception {
    await(keys.members().change(account, it -> it.withStanding(Optional.of(Account.MADE_HERE))));
  }

  /** Somebody who is not in the programme. */
  public void keeps(Account account) throws Exception {
    await(keys.members().keep(account));
  }

  /** Nothing of the account is left. */
  public void erases(AccountId account) throws Exception {
    await(keys.members().erase(account));
  }

  /** As another server does it. */
  public void changes(String person, UnaryOperator<Account> change) throws Exception {
    await(keys.members().change(account(person), change));
  }

  /** A session as it is now. */
  public Session again(Session session) throws Exception {
    return await(keys.sessions().find(session.id())).orElseThrow();
  }

  /** Letters reach somebody from now on. */
  public void reaches(String person, String language) throws Exception {
    Optional<Address> mail = Optional.of(PostBox.address(person));
    changes(person, it -> it.withProfile(it.profile().withMail(mail).withLanguage(language)));
  }

  /** What is on record, the newest first. */
  public List<AuditEntry> audit() throws Exception {
    return await(keys.audit().read(Optional.empty(), 100)).entries();
  }

  /** What only somebody at Redis itself could do or see. */
  public <T> T redisDoes(Function<RedisHouse, Future<T>> what) throws Exception {
    return await(what.apply(keys));
  }

  public Vault vault() {
    return VaultFile.open(folder.resolve("vault.key"));
  }

  /** As a server does that dies right after it kept the alert. */
  public void keeps(Alert alert) throws Exception {
    await(keys.alerts().keep(alert));
  }

  static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }
}
