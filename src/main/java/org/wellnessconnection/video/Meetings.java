package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The meetings there may be somebody in, known to all servers. No people in it. */
public interface Meetings {

  /** Kept as it is if it is open already. */
  Future<Void> open(VideoMeeting meeting);

  Future<Optional<VideoMeeting>> find(MeetingName name);

  Future<List<VideoMeeting>> all();

  Future<Void> over(MeetingName name);

  /**
   * Takes something that must happen once in a while, for all servers.
   *
   * @return whether nobody else has it now
   */
  Future<Boolean> first(String what, Duration within);
}
