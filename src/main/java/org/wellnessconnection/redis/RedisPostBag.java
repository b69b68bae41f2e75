package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.mail.Envelope;
import org.wellnessconnection.mail.PostBag;
import org.wellnessconnection.mail.ReasonKey;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;

/** Letters in Redis: a hash for each, which outlives its text, and one list of what is due. */
final class RedisPostBag implements PostBag {
  private static final int MOST_AT_ONCE = 20;
  private static final String HANDING = "handing";

  private final Line line;

  RedisPostBag(Line line) {
    this.line = line;
  }

  private record Kept(
      String reason,
      AccountId to,
      String letter,
      Map<String, String> words,
      Optional<String> calendar,
      Optional<String> takesBack,
      Optional<Instant> until) {
    static Kept of(Envelope it) {
      return new Kept(
          it.reason().value(),
          it.to(),
          it.letter(),
          it.words(),
          it.calendar(),
          it.takesBack(),
          it.until());
    }

    Envelope envelope() {
      return new Envelope(new ReasonKey(reason), to, letter, words, calendar, takesBack, until);
    }
  }

  @Override
  public Future<Boolean> put(Envelope envelope) {
    String id = Digest.of(envelope.reason() + " " + envelope.to());
    Request keep = call(Functions.POST_KEEP, id).arg(Codec.write(Kept.of(envelope)));
    return line.send(keep.arg(System.currentTimeMillis())).map(done -> done.toInteger() == 1);
  }

  private static Request call(String function, String id) {
    Request call = Request.cmd(Command.FCALL).arg(function).arg(2);
    return call.arg(Key.envelope(id)).arg(Key.POST_DUE).arg(id);
  }

  @Override
  public Future<List<String>> due(Instant now) {
    Request due = Request.cmd(Command.ZRANGEBYSCORE).arg(Key.POST_DUE).arg("-inf");
    due.arg(now.toEpochMilli()).arg("LIMIT").arg(0).arg(MOST_AT_ONCE);
    return line.send(due).map(ids -> ids.stream().map(Response::toString).toList());
  }

  @Override
  public Future<Optional<InHand>> take(String letter, Instant now) {
    String hand = Id.random();
    Request claim = call(Functions.POST_CLAIM, letter).arg(now.toEpochMilli());
    claim.arg(now.plus(LEASE).toEpochMilli()).arg(hand);
    return line.send(claim)
        .map(found -> Optional.ofNullable(found).map(it -> inHand(letter, hand, it)));
  }

  private static InHand inHand(String letter, String hand, Response found) {
    Envelope envelope = Codec.read(found.get(0).toString(), Kept.class).envelope();
    Optional<Doubt> doubt =
        Optional.of(Doubt.DIED_WHILE_HANDING).filter(it -> found.get(2).toString().equals(HANDING));
    return new InHand(letter, hand, envelope, found.get(1).toInteger(), doubt);
  }

  @Override
  public Future<Boolean> handing(InHand letter, Instant now) {
    return mark(letter, HANDING, now.plus(LEASE).toEpochMilli());
  }

  @Override
  public Future<Void> sent(InHand letter) {
    return mark(letter, "sent", Retention.LETTER_SENT.kept().toMillis()).mapEmpty();
  }

  @Override
  public Future<Void> again(InHand letter, Instant at) {
    return mark(letter, "waiting", at.toEpochMilli()).mapEmpty();
  }

  @Override
  public Future<Void> giveUp(InHand letter) {
    return mark(letter, "lost", Retention.LETTER_SENT.kept().toMillis()).mapEmpty();
  }

  private Future<Boolean> mark(InHand letter, String state, long time) {
    Request mark = call(Functions.POST_MARK, letter.id()).arg(letter.hand()).arg(state).arg(time);
    return line.send(mark).map(done -> done.toInteger() == 1);
  }
}
