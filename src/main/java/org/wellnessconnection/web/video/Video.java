package org.wellnessconnection.web.video;

import java.util.Optional;
import org.wellnessconnection.video.JaasHints;
import org.wellnessconnection.video.KeyServer;
import org.wellnessconnection.video.VideoDesk;

/**
 * What the pages and addresses of the video work with.
 *
 * @param desk empty where there is no video
 * @param door where a Jitsi asks who may come in
 * @param hints what 8x8 tells
 * @param keys where a Jitsi asks this server for public keys
 */
public record Video(
    Optional<VideoDesk> desk,
    Optional<KeyServer> keys,
    Optional<VideoDoor> door,
    Optional<JaasHints> hints) {
  public static final Video NONE =
      new Video(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final String OFF = "off";

  /** What a room's page may embed: an origin, or the word that there is nothing. */
  public String origin() {
    return desk.map(VideoDesk::origin).orElse(OFF);
  }
}
