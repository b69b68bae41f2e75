package org.wellnessconnection.jitsi;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.VideoReach;
import org.wellnessconnection.video.ControlSecret;
import org.wellnessconnection.video.Going;
import org.wellnessconnection.video.MeetingName;
import org.wellnessconnection.video.SignedCall;
import org.wellnessconnection.video.Usher;

/** Our module in the Jitsi’s Prosody: takes signed words, and asks us at every join. */
public final class ControlModule implements Usher {
  private static final Logger LOG = LoggerFactory.getLogger(ControlModule.class);
  private static final String OUT =
      "You are not in this session any more. / Vous n’êtes plus dans cette séance.";
  private static final String ELSEWHERE =
      "You are in another group now. / Vous êtes maintenant dans un autre groupe.";
  private static final String OVER = "This meeting is over. / Cette réunion est terminée.";

  private final JitsiHttp http;
  private final URI address;
  private final ControlSecret secret;
  private final Clock clock;
  private boolean away;

  public ControlModule(Vertx vertx, URI address, ControlSecret secret, Clock clock) {
    this.http = new JitsiHttp(vertx);
    this.address = address;
    this.secret = secret;
    this.clock = clock;
  }

  @Override
  public VideoReach reach() {
    return VideoReach.LOCKED_OUT;
  }

  @Override
  public Future<Void> remove(MeetingName meeting, String seat, Going going) {
    Map<String, String> call = call("remove", meeting);
    call.put("seat", seat);
    call.put("reason", going == Going.FOR_GOOD ? OUT : ELSEWHERE);
    return says(call, answer -> withWord(answer, "removed")).mapEmpty();
  }

  @Override
  public Future<Void> end(MeetingName meeting) {
    Map<String, String> call = call("end", meeting);
    call.put("reason", OVER);
    return says(call, answer -> withWord(answer, "ended")).mapEmpty();
  }

  @Override
  public Future<Set<String>> seats(MeetingName meeting) {
    return says(call("list", meeting), answer -> Set.copyOf(answer.texts("seats")));
  }

  /** Which version answers. */
  public Future<String> ping() {
    return says(new LinkedHashMap<>(Map.of("op", "ping")), answer -> answer.text("module"));
  }

  private static Map<String, String> call(String op, MeetingName meeting) {
    Map<String, String> call = new LinkedHashMap<>();
    call.put("op", op);
    call.put("meeting", meeting.value());
    return call;
  }

  private static CodecFields withWord(CodecFields answer, String word) {
    if (!answer.has(word)) {
      throw new IllegalStateException("does not answer what it was asked");
    }
    return answer;
  }

  private <T> Future<T> says(Map<String, String> call, Function<CodecFields, T> read) {
    SignedCall signed = SignedCall.post(address.getRawPath(), Codec.write(call), clock.instant());
    return http.post(address, signed.headers(secret), signed.body())
        .map(Codec::fields)
        .map(read)
        .onSuccess(answer -> isThere())
        .onFailure(this::isAway);
  }

  /** One line for all that is asked while nobody answers. */
  private void isAway(Throwable why) {
    if (!away) {
      LOG.warn("The video’s control module is not reached: {}", why.getMessage());
    }
    away = true;
  }

  private void isThere() {
    if (away) {
      LOG.info("The video’s control module answers again");
    }
    away = false;
  }
}
