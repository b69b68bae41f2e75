package org.wellnessconnection.jitsi;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.VideoReach;
import org.wellnessconnection.video.Going;
import org.wellnessconnection.video.MeetingName;
import org.wellnessconnection.video.TokenSigner;
import org.wellnessconnection.video.Usher;
import org.wellnessconnection.video.VideoSettings;

/**
 * 8x8, as far as its public documentation goes; never tried against the real one. It bans somebody
 * from all meetings of a customer by their id, and tells nobody who is in one.
 */
public final class Jaas implements Usher {
  private static final Logger LOG = LoggerFactory.getLogger(Jaas.class);
  private static final Duration LASTS = Duration.ofMinutes(2);
  private static final String BAN = "/v1/_jaas/jaccess/v1/access-management/%s/ban/user/%s";

  private final JitsiHttp http;
  private final VideoSettings settings;
  private final TokenSigner signer;
  private final Clock clock;

  public Jaas(Vertx vertx, VideoSettings settings, TokenSigner signer, Clock clock) {
    this.http = new JitsiHttp(vertx);
    this.settings = settings;
    this.signer = signer;
    this.clock = clock;
  }

  @Override
  public VideoReach reach() {
    return VideoReach.REMOVED_ONLY;
  }

  /** Whoever may still be in another meeting must not be banned. */
  @Override
  public Future<Void> remove(MeetingName meeting, String seat, Going going) {
    return going == Going.FOR_GOOD && Id.isOne(seat) ? ban(seat) : Future.succeededFuture();
  }

  private Future<Void> ban(String seat) {
    URI address = URI.create(settings.url() + BAN.formatted(settings.jaas().appId(), seat));
    return signer
        .signed(claims())
        .compose(token -> http.post(address, Map.of("Authorization", "Bearer " + token), ""))
        .onFailure(why -> LOG.warn("8x8 is not reached: {}", why.getMessage()))
        .mapEmpty();
  }

  private Map<String, Object> claims() {
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("aud", "jitsi");
    claims.put("iss", "chat");
    claims.put("sub", settings.jaas().appId());
    claims.put("room", "*");
    claims.put("admin", true);
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(LASTS).getEpochSecond());
    return claims;
  }

  @Override
  public Future<Void> end(MeetingName meeting) {
    return Future.succeededFuture();
  }

  @Override
  public Future<Set<String>> seats(MeetingName meeting) {
    return Future.succeededFuture(Set.of());
  }
}
