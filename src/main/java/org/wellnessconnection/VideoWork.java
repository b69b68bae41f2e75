package org.wellnessconnection;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.jitsi.ControlModule;
import org.wellnessconnection.jitsi.Jaas;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.Onlooker;
import org.wellnessconnection.video.Doorkeeper;
import org.wellnessconnection.video.Insistence;
import org.wellnessconnection.video.JaasHints;
import org.wellnessconnection.video.Jitsi;
import org.wellnessconnection.video.KeyServer;
import org.wellnessconnection.video.MeetingNames;
import org.wellnessconnection.video.Profile;
import org.wellnessconnection.video.Steward;
import org.wellnessconnection.video.Usher;
import org.wellnessconnection.video.VideoDesk;
import org.wellnessconnection.video.VideoHouse;
import org.wellnessconnection.video.VideoRounds;
import org.wellnessconnection.video.VideoSettings;
import org.wellnessconnection.web.video.Video;
import org.wellnessconnection.web.video.VideoDoor;

/** Puts together what one node does for the video; nothing where there is none. */
record VideoWork(Video video, Onlooker onlooker, Optional<VideoRounds> rounds) {
  private static final VideoWork NONE =
      new VideoWork(Video.NONE, Onlooker.NOBODY, Optional.empty());

  static VideoWork of(Assembly parts, LiveRooms rooms) {
    return parts.shared().written().jitsi().map(it -> of(it, parts, rooms)).orElse(NONE);
  }

  private static VideoWork of(Jitsi jitsi, Assembly parts, LiveRooms rooms) {
    boolean keepsOut =
        jitsi.settings().kind() != Profile.JAAS && jitsi.settings().control().listens();
    VideoHouse house =
        new VideoHouse(
            new MeetingNames(parts.shared().written().vault(), keepsOut),
            parts.redis().meetings(),
            usher(jitsi, parts));
    return new VideoWork(
        video(jitsi, house, parts),
        new Steward(house, rooms, insistence(parts)),
        Optional.of(new VideoRounds(house, parts.redis().log(), rooms)));
  }

  private static Insistence insistence(Assembly parts) {
    return new Insistence(
        rest -> parts.vertx().timer(rest.toMillis(), TimeUnit.MILLISECONDS).mapEmpty(),
        parts.clock());
  }

  private static Usher usher(Jitsi jitsi, Assembly parts) {
    VideoSettings settings = jitsi.settings();
    if (settings.kind() == Profile.JAAS) {
      return new Jaas(parts.vertx(), settings, jitsi.signer(keys(parts)), parts.clock());
    }
    return settings.control().listens()
        ? new ControlModule(
            parts.vertx(),
            URI.create(settings.control().url()),
            jitsi.control().orElseThrow(),
            parts.clock())
        : Usher.NOBODY;
  }

  private static KeyServer keys(Assembly parts) {
    return new KeyServer(parts.redis().videoKeys(parts.shared().written().vault()), parts.clock());
  }

  private static Video video(Jitsi jitsi, VideoHouse house, Assembly parts) {
    KeyServer keys = keys(parts);
    Doorkeeper keeper = new Doorkeeper(house, parts.redis().log());
    return new Video(
        Optional.of(new VideoDesk(jitsi, house.names(), keys, house.meetings(), parts.clock())),
        Optional.of(keys).filter(it -> jitsi.asksForKeys()),
        jitsi.control().map(secret -> new VideoDoor(keeper, secret, parts.clock())),
        jitsi.webhooks().map(secret -> new JaasHints(house, keeper, secret, parts.clock())));
  }
}
