package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.util.Optional;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.RoomLog;
import org.wellnessconnection.room.Snapshot;

/**
 * Answers a Jitsi that asks whether somebody may come in: by the room as it is at that moment,
 * whatever their token says.
 */
public final class Doorkeeper {
  private final VideoHouse house;
  private final RoomLog log;

  public Doorkeeper(VideoHouse house, RoomLog log) {
    this.house = house;
    this.log = log;
  }

  /**
   * @return why not, in a word; empty for whoever may come in
   */
  public Future<Optional<String>> obstacle(MeetingName name, String seat) {
    return house
        .meetings()
        .find(name)
        .compose(
            found ->
                found
                    .map(meeting -> obstacle(meeting, seat))
                    .orElseGet(() -> Future.succeededFuture(Optional.of("no_such_meeting"))));
  }

  private Future<Optional<String>> obstacle(VideoMeeting meeting, String seat) {
    return log.snapshot(meeting.room())
        .map(found -> found.map(Snapshot::state))
        .map(
            state ->
                state
                    .filter(it -> Id.isOne(seat))
                    .filter(it -> meeting.mayHave(new SeatId(seat), it, house.names())))
        .map(fits -> fits.isPresent() ? Optional.empty() : Optional.of("not_admitted"));
  }

  /** Whether a signed word comes for the first time, at any of our servers. */
  public Future<Boolean> isNew(SignedCall call) {
    return house
        .meetings()
        .first("nonce " + call.nonce(), SignedCall.LEEWAY.multipliedBy(2).plusSeconds(5));
  }
}
