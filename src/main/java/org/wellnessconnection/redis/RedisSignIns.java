package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.member.SignInBook;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.SignInId;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;

/**
 * Sign-ins in Redis: one hash for each person, with each sign-in locked and when it was last seen;
 * and the digest of each word leads to one of them. What the hash does not hold is signed out.
 */
final class RedisSignIns implements SignInBook {
  private static final String SEEN = "seen:";
  private static final Duration ONCE_IN_A_WHILE = Duration.ofMinutes(5);

  private final Line line;
  private final RedisSignInBell bell;
  private final Vault vault;

  RedisSignIns(Line line, RedisSignInBell bell, Vault vault) {
    this.line = line;
    this.bell = bell;
    this.vault = vault;
  }

  private record Kept(SignInBy by, Device device, Instant begun) {}

  @Override
  public Future<String> enter(SignIn signIn, Duration longest) {
    String word = Id.random();
    Optional<String> sid = signIn.by().sid().map(name -> sidKey(signIn.by(), name));
    Request enter = Request.cmd(Command.FCALL).arg(Functions.SIGN_IN);
    enter.arg(sid.isPresent() ? 3 : 2);
    enter.arg(Key.signIns(signIn.account())).arg(Key.signInWord(Digest.of(word)));
    sid.ifPresent(enter::arg);
    enter.arg(signIn.account().value()).arg(signIn.id().value()).arg(locked(signIn));
    enter.arg(signIn.seen().toEpochMilli()).arg(longest.toMillis()).arg(MOST);
    return line.send(enter.arg(Key.SIGN_IN_BELL)).map(word);
  }

  private static String sidKey(SignInBy by, String sid) {
    return Key.signInSid(by.issuer().orElse(""), sid);
  }

  private String locked(SignIn signIn) {
    Kept kept = new Kept(signIn.by(), signIn.device(), signIn.begun());
    return vault.lock(label(signIn.account(), signIn.id()), Codec.write(kept));
  }

  private static String label(AccountId account, SignInId id) {
    return "sign-in " + account + " " + id;
  }

  @Override
  public Future<Optional<SignIn>> look(String word) {
    return line.send(Request.cmd(Command.GET).arg(Key.signInWord(Digest.of(word))))
        .compose(led -> led == null ? Future.succeededFuture(Optional.empty()) : led(led));
  }

  /** What a word, or a provider's name, leads to: an account and one of its sign-ins. */
  private Future<Optional<SignIn>> led(Response to) {
    String[] parts = to.toString().split(" ", 2);
    AccountId account = new AccountId(parts[0]);
    SignInId id = new SignInId(parts[1]);
    Request get = Request.cmd(Command.HMGET).arg(Key.signIns(account));
    return line.send(get.arg(id.value()).arg(SEEN + id))
        .map(both -> opened(account, id, both.get(0), both.get(1)));
  }

  private Optional<SignIn> opened(AccountId account, SignInId id, Response text, Response seen) {
    if (text == null || seen == null) {
      return Optional.empty();
    }
    Kept kept = Codec.read(vault.open(label(account, id), text.toString()), Kept.class);
    Instant last = Instant.ofEpochMilli(seen.toLong());
    return Optional.of(new SignIn(id, account, kept.by(), kept.device(), kept.begun(), last));
  }

  @Override
  public Future<Void> seen(SignIn signIn, Instant at) {
    Request seen = Request.cmd(Command.FCALL).arg(Functions.SEEN).arg(1);
    seen.arg(Key.signIns(signIn.account())).arg(signIn.id().value());
    return line.send(seen.arg(at.toEpochMilli())).mapEmpty();
  }

  @Override
  public Future<List<SignIn>> of(AccountId account) {
    return line.send(Request.cmd(Command.HGETALL).arg(Key.signIns(account)))
        .map(all -> opened(account, all));
  }

  private List<SignIn> opened(AccountId account, Response all) {
    List<SignIn> found = new ArrayList<>();
    for (String field : all.getKeys()) {
      if (Id.isOne(field)) {
        opened(account, new SignInId(field), all.get(field), all.get(SEEN + field))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  @Override
  public Future<List<SignIn>> bySid(String issuer, String sid) {
    return line.send(Request.cmd(Command.SMEMBERS).arg(Key.signInSid(issuer, sid)))
        .compose(led -> Future.all(led.stream().map(this::led).toList()))
        .map(all -> all.<Optional<SignIn>>list().stream().flatMap(Optional::stream).toList());
  }

  @Override
  public Future<Void> strike(AccountId account, Set<SignInId> gone) {
    if (gone.isEmpty()) {
      return Future.succeededFuture();
    }
    Request strike = signOut(account);
    gone.forEach(id -> strike.arg(id.value()));
    return line.send(strike).mapEmpty();
  }

  @Override
  public Future<Void> strikeAll(AccountId account) {
    return strikeAll(line, account);
  }

  static Future<Void> strikeAll(Line line, AccountId account) {
    return line.send(signOut(account)).mapEmpty();
  }

  /** Of those that are named then; of all when none is named. */
  private static Request signOut(AccountId account) {
    Request strike = Request.cmd(Command.FCALL).arg(Functions.SIGN_OUT).arg(1);
    return strike.arg(Key.signIns(account)).arg(Key.SIGN_IN_BELL).arg(account.value());
  }

  @Override
  public Future<Set<SignInId>> meet(List<SignIn> here, Instant now) {
    if (here.isEmpty()) {
      return Future.succeededFuture(Set.of());
    }
    Request meet = Request.cmd(Command.FCALL).arg(Functions.MEET).arg(here.size());
    here.forEach(one -> meet.arg(Key.signIns(one.account())));
    meet.arg(now.toEpochMilli()).arg(now.minus(ONCE_IN_A_WHILE).toEpochMilli());
    here.forEach(one -> meet.arg(one.id().value()));
    return line.send(meet).map(found -> missing(here, found));
  }

  private static Set<SignInId> missing(List<SignIn> asked, Response found) {
    Set<SignInId> missing = new HashSet<>();
    for (int i = 0; i < asked.size(); i++) {
      if (found.get(i).toInteger() == 0) {
        missing.add(asked.get(i).id());
      }
    }
    return missing;
  }

  @Override
  public Future<Void> listen(Ear ear) {
    return bell.listen(ear);
  }
}
