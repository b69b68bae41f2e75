package org.wellnessconnection.mail;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Letters that are to go out, the same for all servers. For one reason and one person there is one
 * letter, ever.
 */
public interface PostBag {
  /** Whoever has a letter in hand for longer than this is believed dead. */
  Duration LEASE = Duration.ofMinutes(2);

  /**
   * Succeeds once the letter is certain to go out.
   *
   * @return false when there was one for this reason and person already
   */
  Future<Boolean> put(Envelope envelope);

  /** Some of the letters whose time has come, the longest due first. */
  Future<List<String>> due(Instant now);

  /** Empty when somebody else has it, or it is done. */
  Future<Optional<InHand>> take(String letter, Instant now);

  /**
   * From here on the post office may have it.
   *
   * @return false when it is not ours any more; then it must not be sent
   */
  Future<Boolean> handing(InHand letter, Instant now);

  /** The post office has it. What it said is forgotten, that there was one is not. */
  Future<Void> sent(InHand letter);

  /** It did not go out; later it is tried again. */
  Future<Void> again(InHand letter, Instant at);

  /** It will never go out. */
  Future<Void> giveUp(InHand letter);

  /**
   * A letter that one server has in hand.
   *
   * @param hand names this one taking of it
   * @param tries how often it was taken, with this time
   * @param doubt present when a server died while the post office may have taken it
   */
  record InHand(String id, String hand, Envelope envelope, int tries, Optional<Doubt> doubt) {}

  /** Nobody can say whether a letter went out. */
  enum Doubt {
    DIED_WHILE_HANDING
  }
}
