package org.wellnessconnection.web.video;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.Malformed;
import org.wellnessconnection.video.Checkup;
import org.wellnessconnection.video.ControlSecret;
import org.wellnessconnection.video.Doorkeeper;
import org.wellnessconnection.video.MeetingName;
import org.wellnessconnection.video.SignedCall;

/**
 * Where a Jitsi asks, at every join, whether that person may come in. Whoever does not know the
 * secret learns nothing here, not even whether a meeting exists.
 */
public final class VideoDoor {
  private static final Logger LOG = LoggerFactory.getLogger(VideoDoor.class);
  private static final String PATH = "/video/door";

  /** Everybody can knock: one line says so, however often they do. */
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final Doorkeeper keeper;
  private final ControlSecret secret;
  private final Clock clock;
  private final Map<String, Instant> said = new HashMap<>();

  public VideoDoor(Doorkeeper keeper, ControlSecret secret, Clock clock) {
    this.keeper = keeper;
    this.secret = secret;
    this.clock = clock;
  }

  void mount(Router router) {
    router.post("/video/door").handler(this::knock);
  }

  private void knock(RoutingContext ctx) {
    String body = Optional.ofNullable(ctx.body().asString()).orElse("");
    if (body.getBytes(StandardCharsets.UTF_8).length > SignedCall.MOST_BYTES) {
      refuse(ctx, 413, "is too large");
      return;
    }
    received(ctx.request(), body)
        .ifPresentOrElse(call -> once(ctx, call), () -> refuse(ctx, 401, "is not signed for now"));
  }

  private Optional<SignedCall> received(HttpServerRequest request, String body) {
    return SignedCall.received(
        new SignedCall.Arrival("POST", PATH, body),
        name -> Optional.ofNullable(request.getHeader(name)).orElse(""),
        secret,
        clock.instant());
  }

  private void once(RoutingContext ctx, SignedCall call) {
    keeper
        .isNew(call)
        .onFailure(down -> refuse(ctx, 503, "cannot be judged"))
        .onSuccess(
            fresh -> {
              if (fresh) {
                judge(ctx, call);
              } else {
                refuse(ctx, 401, "was heard before");
              }
            });
  }

  /** Who wants in where, on which token. */
  private record Knock(MeetingName meeting, String seat) {
    static Optional<Knock> read(String body) {
      try {
        CodecFields fields = Codec.fields(body);
        Knock knock = new Knock(new MeetingName(fields.text("meeting")), fields.text("seat"));
        fields.optionalText("token");
        fields.nothingElse();
        return Optional.of(knock);
      } catch (Malformed notOurs) {
        return Optional.empty();
      }
    }
  }

  private void judge(RoutingContext ctx, SignedCall call) {
    Optional<Knock> knock = Knock.read(call.body());
    if (knock.isEmpty()) {
      refuse(ctx, 400, "is not understood");
      return;
    }
    if (Checkup.is(knock.get().meeting(), secret, clock.instant())) {
      ctx.response().setStatusCode(204).end();
      return;
    }
    keeper
        .obstacle(knock.get().meeting(), knock.get().seat())
        .onFailure(down -> refuse(ctx, 503, "cannot be judged"))
        .onSuccess(
            obstacle ->
                obstacle.ifPresentOrElse(
                    code -> turnAway(ctx, code), () -> ctx.response().setStatusCode(204).end()));
  }

  private static void turnAway(RoutingContext ctx, String code) {
    LOG.info("Somebody was not let into a video meeting: {}", code);
    ctx.response()
        .setStatusCode(403)
        .putHeader("Content-Type", "application/json")
        .end(Codec.write(Map.of("code", code)));
  }

  private void refuse(RoutingContext ctx, int status, String why) {
    Instant now = clock.instant();
    if (!now.isBefore(said.getOrDefault(why, Instant.EPOCH).plus(QUIET))) {
      LOG.warn("A question at the door of the video {}", why);
      said.put(why, now);
    }
    ctx.response().setStatusCode(status).end();
  }
}
