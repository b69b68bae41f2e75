package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.wellnessconnection.member.Exclusion;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;

/**
 * Exclusions in Redis: one hash for each account, with a field for each word that was said, so that
 * of two who say the same word at once one is the first.
 */
final class RedisExclusions implements Exclusions {
  private static final int MOST = 500;
  private static final String PROPOSAL = "proposal";

  private final Line line;

  RedisExclusions(Line line) {
    this.line = line;
  }

  /** The list first: an account that is listed for nothing does no harm. */
  @Override
  public Future<Void> propose(Exclusion.Proposal proposal) {
    Request list = Request.cmd(Command.SADD).arg(Key.EXCLUSIONS);
    return line.send(list.arg(proposal.account().value()))
        .compose(listed -> keep(proposal, PROPOSAL, proposal))
        .mapEmpty();
  }

  @Override
  public Future<Boolean> review(
      Exclusion.Proposal proposal, Exclusion.Word word, Exclusion.Review review) {
    return keep(proposal, word.name().toLowerCase(Locale.ROOT), review);
  }

  private Future<Boolean> keep(Exclusion.Proposal proposal, String field, Object value) {
    Request set = Request.cmd(Command.HSETNX).arg(Key.exclusions(proposal.account()));
    return line.send(set.arg(proposal.seat() + " " + field).arg(Codec.write(value)))
        .map(Response::toBoolean);
  }

  @Override
  public Future<List<Exclusion>> of(AccountId account) {
    return line.send(Request.cmd(Command.HGETALL).arg(Key.exclusions(account)))
        .map(RedisExclusions::read);
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return line.send(Request.cmd(Command.DEL).arg(Key.exclusions(account)))
        .compose(
            gone -> line.send(Request.cmd(Command.SREM).arg(Key.EXCLUSIONS).arg(account.value())))
        .mapEmpty();
  }

  @Override
  public Future<List<Exclusion>> all() {
    return line.send(Request.cmd(Command.SMEMBERS).arg(Key.EXCLUSIONS))
        .compose(accounts -> Future.all(texts(accounts).map(this::of).toList()))
        .map(every -> newest(every.<List<Exclusion>>list()));
  }

  private Future<List<Exclusion>> of(String account) {
    return of(new AccountId(account));
  }

  private static Stream<String> texts(Response found) {
    return StreamSupport.stream(found.spliterator(), false).map(Response::toString);
  }

  private static List<Exclusion> newest(List<List<Exclusion>> every) {
    Comparator<Exclusion> byAge = Comparator.comparing(one -> one.proposal().at());
    return every.stream().flatMap(List::stream).sorted(byAge.reversed()).limit(MOST).toList();
  }

  private static List<Exclusion> read(Response hash) {
    Map<String, String> fields = new TreeMap<>();
    hash.getKeys().forEach(key -> fields.put(key, hash.get(key).toString()));
    return fields.keySet().stream()
        .filter(field -> field.endsWith(" " + PROPOSAL))
        .map(field -> read(fields, field.substring(0, field.indexOf(' '))))
        .toList();
  }

  private static Exclusion read(Map<String, String> fields, String seat) {
    return new Exclusion(
        Codec.read(
            Objects.requireNonNull(fields.get(seat + " " + PROPOSAL)), Exclusion.Proposal.class),
        review(fields, seat, Exclusion.Word.COORDINATOR),
        review(fields, seat, Exclusion.Word.SAFETY_LEAD),
        review(fields, seat, Exclusion.Word.DECLINED));
  }

  private static Optional<Exclusion.Review> review(
      Map<String, String> fields, String seat, Exclusion.Word word) {
    return Optional.ofNullable(fields.get(seat + " " + word.name().toLowerCase(Locale.ROOT)))
        .map(text -> Codec.read(text, Exclusion.Review.class));
  }
}
