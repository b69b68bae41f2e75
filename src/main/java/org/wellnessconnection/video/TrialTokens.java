package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Hearing;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.room.SeatBuilder;

/** Tokens of nobody, made as those of people are, to see what a Jitsi makes of them. */
public record TrialTokens(Jitsi jitsi, KeyServer keys, Instant now) {
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final Duration LONG_AGO = Duration.ofHours(1);

  public Future<String> member(MeetingName meeting) {
    return token(meeting, Role.PARTICIPANT, now.plus(SOON));
  }

  public Future<String> facilitator(MeetingName meeting) {
    return token(meeting, Role.FACILITATOR, now.plus(SOON));
  }

  public Future<String> expired(MeetingName meeting) {
    return token(meeting, Role.PARTICIPANT, now.minus(LONG_AGO));
  }

  /** Of somebody who has a key, too, which nobody gives to a Jitsi. */
  public Future<String> ofAnotherKey(MeetingName meeting) {
    return TokenSigner.rs256(RsaKey.make())
        .signed(claims(meeting, Role.PARTICIPANT, now.plus(SOON)));
  }

  private Future<String> token(MeetingName meeting, Role role, Instant until) {
    return jitsi.signer(keys).signed(claims(meeting, role, until));
  }

  private Map<String, Object> claims(MeetingName meeting, Role role, Instant until) {
    return jitsi.claims(new Pass(meeting, nobody(role), now, until));
  }

  private Seat nobody(Role role) {
    SeatId seat = SeatId.random();
    return SeatBuilder.builder()
        .id(seat)
        .account(AccountId.random())
        .name("Checkup")
        .role(role)
        .hears(Hearing.NEVER)
        .admitted(Optional.of(Ruling.of(seat, now)))
        .build();
  }
}
