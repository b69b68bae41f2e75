package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.util.Set;
import org.wellnessconnection.protocol.VideoReach;

/**
 * Whoever can put people out of a meeting. Fails when nobody was reached, and never after more than
 * a few seconds. What is asked for twice changes nothing.
 */
public interface Usher {
  /** A Jitsi with nobody of ours in it: whoever is left elsewhere has nothing to go by. */
  Usher NOBODY = new NobodyThere();

  /** How far it reaches to have somebody go. */
  VideoReach reach();

  /**
   * @param seat as the meeting has it, which may be none of ours
   */
  Future<Void> remove(MeetingName meeting, String seat, Going going);

  Future<Void> end(MeetingName meeting);

  /** Who is in it, as far as that can be known. */
  Future<Set<String>> seats(MeetingName meeting);
}
