package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Malformed;

/**
 * What 8x8 tells of who came into a meeting: a hint, on which we look at the room ourselves.
 * Written after its public documentation, never tried against the real one.
 */
public final class JaasHints {
  private static final Pattern SIGNATURE =
      Pattern.compile("t=(?<time>[0-9]{1,11}),v1=(?<sum>[A-Za-z0-9+/=]{1,100})");
  private static final Duration LEEWAY = Duration.ofMinutes(5);

  private final VideoHouse house;
  private final Doorkeeper keeper;
  private final SharedSecret secret;
  private final Clock clock;

  public JaasHints(VideoHouse house, Doorkeeper keeper, SharedSecret secret, Clock clock) {
    this.house = house;
    this.keeper = keeper;
    this.secret = secret;
    this.clock = clock;
  }

  /** Whether a hint is signed with what we share, and of these minutes. */
  public boolean isSigned(String header, String body) {
    Matcher signature = SIGNATURE.matcher(header);
    if (!signature.matches()) {
      return false;
    }
    String time = signature.group("time");
    byte[] sum = secret.sign(time + "." + body);
    return MessageDigest.isEqual(
            bytes(Base64.getEncoder().encodeToString(sum)), bytes(signature.group("sum")))
        && isOfNow(Instant.ofEpochSecond(Long.parseLong(time)));
  }

  private boolean isOfNow(Instant time) {
    return Duration.between(time, clock.instant()).abs().compareTo(LEEWAY) <= 0;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Somebody came into a meeting. */
  private record Arrival(String hint, MeetingName meeting, String seat) {
    /** What is told of anything else is nothing to us. */
    static Optional<Arrival> read(String body) {
      try {
        CodecFields fields = Codec.fields(body);
        if (!fields.text("eventType").equals("PARTICIPANT_JOINED")) {
          return Optional.empty();
        }
        String fqn = fields.text("fqn");
        return Optional.of(
            new Arrival(
                fields.text("idempotencyKey"),
                new MeetingName(fqn.substring(fqn.indexOf('/') + 1)),
                fields.object("data").text("id")));
      } catch (Malformed notOurs) {
        return Optional.empty();
      }
    }
  }

  /** The same hint twice is one. */
  public Future<Void> hear(String body) {
    return Arrival.read(body)
        .filter(arrival -> Id.isOne(arrival.seat()))
        .map(
            arrival ->
                house
                    .meetings()
                    .first("hint " + arrival.hint(), LEEWAY.multipliedBy(2))
                    .compose(fresh -> fresh ? look(arrival) : Future.succeededFuture()))
        .orElseGet(Future::succeededFuture);
  }

  private Future<Void> look(Arrival arrival) {
    return keeper
        .obstacle(arrival.meeting(), arrival.seat())
        .compose(
            obstacle ->
                obstacle.isPresent()
                    ? house.usher().remove(arrival.meeting(), arrival.seat(), Going.FOR_GOOD)
                    : Future.succeededFuture());
  }
}
