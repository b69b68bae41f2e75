package org.wellnessconnection;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.programme.Programme.Person;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.redis.RedisHouse;

/** In local mode: a link for everybody in the programme, good for one sign-in. */
final class WaysIn {
  private static final Duration VALID = Duration.ofHours(12);

  private final Vertx vertx;
  private final Node.Shared shared;

  WaysIn(Vertx vertx, Node.Shared shared) {
    this.vertx = vertx;
    this.shared = shared;
  }

  /** One line for each person, ready to print. */
  Future<List<String>> make() {
    return RedisHouse.open(vertx, shared.redis(), 0, Id.random())
        .compose(redis -> make(redis).onComplete(done -> redis.close()));
  }

  private Future<List<String>> make(RedisHouse redis) {
    List<Future<String>> lines =
        shared.written().programme().people().stream().map(person -> line(redis, person)).toList();
    return Future.all(lines).map(all -> all.list());
  }

  private Future<String> line(RedisHouse redis, Person person) {
    SignInCodes codes = new SignInCodes(redis.keyring(shared.written().vault()));
    return redis
        .knownIds()
        .idOf("person:" + person.key())
        .compose(id -> account(redis, new AccountId(id), person))
        .compose(id -> codes.make(id, VALID))
        .map(
            code ->
                "  " + label(person) + shared.config().server().publicUrl() + "/sign-in#" + code);
  }

  /** Whoever came before by themselves, under the same mail address, is the same person. */
  private static Future<AccountId> account(RedisHouse redis, AccountId id, Person person) {
    Members members = redis.members();
    return members
        .find(id)
        .compose(
            known ->
                known.isPresent() || person.mail().isEmpty()
                    ? Future.succeededFuture(known)
                    : members.byMail(new Address(person.mail().get())))
        .map(found -> found.map(Account::id).orElse(id));
  }

  private String label(Person person) {
    boolean leads = shared.written().programme().isLedBy(person);
    return "%-16s%-15s".formatted(person.name(), role(person, leads));
  }

  private static String role(Person person, boolean leads) {
    Optional<String> duty =
        person.roles().stream().sorted().findFirst().map(it -> it.code().replace('_', ' '));
    return duty.orElse(leads ? "facilitator" : "participant");
  }
}
