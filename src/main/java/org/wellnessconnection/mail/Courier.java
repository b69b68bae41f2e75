package org.wellnessconnection.mail;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes letters out of the bag to the post office, one after the other. A letter is marked before
 * and after the post office gets it; only a server that dies between these two marks leaves a
 * doubt. Then it goes out again under the same message id: nobody goes without.
 */
public final class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int MOST_TRIES = 12;
  private static final Duration FIRST_REST = Duration.ofMinutes(1);
  private static final Duration LONGEST_REST = Duration.ofHours(1);
  private static final int LARGEST_DOUBLING = 6;

  private final PostBag bag;
  private final Directory directory;
  private final Stationery stationery;
  private final Post post;
  private final Clock clock;
  private Future<Void> round = Future.succeededFuture();
  private boolean off;

  public Courier(PostBag bag, Directory directory, Stationery stationery, Post post, Clock clock) {
    this.bag = bag;
    this.directory = directory;
    this.stationery = stationery;
    this.post = post;
    this.clock = clock;
  }

  /** To be called on every server, every second. One round at a time. */
  public Future<Void> goRound() {
    if (round.isComplete() && !off) {
      round = bag.due(clock.instant()).compose(this::each);
    }
    return round;
  }

  /** Takes nothing more; succeeds when the letter in hand is where it belongs. */
  public Future<Void> goOff() {
    off = true;
    return round.otherwiseEmpty();
  }

  private Future<Void> each(List<String> letters) {
    if (letters.isEmpty() || off) {
      return Future.succeededFuture();
    }
    return take(letters.get(0)).compose(done -> each(letters.subList(1, letters.size())));
  }

  private Future<Void> take(String letter) {
    return bag.take(letter, clock.instant())
        .compose(mine -> mine.map(this::deliver).orElseGet(Future::succeededFuture));
  }

  private Future<Void> deliver(PostBag.InHand letter) {
    if (isTooLate(letter.envelope())) {
      return bag.giveUp(letter);
    }
    letter.doubt().ifPresent(doubt -> LOG.warn("A letter goes out that may have gone out before"));
    return directory
        .find(letter.envelope().to())
        .compose(person -> person.map(to -> hand(letter, to)).orElseGet(() -> bag.giveUp(letter)))
        .recover(failure -> rest(letter, failure));
  }

  private boolean isTooLate(Envelope envelope) {
    return envelope.until().filter(end -> end.isBefore(clock.instant())).isPresent();
  }

  private Future<Void> hand(PostBag.InHand letter, Addressee person) {
    Mail mail = stationery.write(letter, person);
    return bag.handing(letter, clock.instant())
        .compose(
            mine ->
                mine
                    ? post.send(mail).compose(taken -> bag.sent(letter))
                    : Future.succeededFuture());
  }

  /** The post office did not want it, or did not answer. */
  private Future<Void> rest(PostBag.InHand letter, Throwable failure) {
    String why = failure.getClass().getSimpleName();
    if (letter.tries() >= MOST_TRIES) {
      LOG.warn("A letter {} is given up: {}", letter.envelope().letter(), why);
      return bag.giveUp(letter);
    }
    LOG.warn("A letter {} has to wait: {}", letter.envelope().letter(), why);
    return bag.again(letter, next(letter.tries(), clock.instant()));
  }

  static Instant next(int tries, Instant now) {
    Duration rest = FIRST_REST.multipliedBy(1L << Math.min(tries - 1, LARGEST_DOUBLING));
    return now.plus(
        Optional.of(rest).filter(it -> it.compareTo(LONGEST_REST) < 0).orElse(LONGEST_REST));
  }
}
