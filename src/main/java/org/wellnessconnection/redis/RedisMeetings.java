package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.video.MeetingName;
import org.wellnessconnection.video.Meetings;
import org.wellnessconnection.video.VideoMeeting;

/** Open meetings in one hash; the field is the name, the value its room, channel and times. */
final class RedisMeetings implements Meetings {
  private final Line line;

  RedisMeetings(Line line) {
    this.line = line;
  }

  @Override
  public Future<Void> open(VideoMeeting meeting) {
    String kept =
        "%s %s %d".formatted(meeting.room(), meeting.channel(), meeting.since().toEpochMilli());
    Request keep = Request.cmd(Command.HSETNX).arg(Key.VIDEO_MEETINGS);
    return line.send(keep.arg(meeting.name().value()).arg(kept)).mapEmpty();
  }

  @Override
  public Future<Optional<VideoMeeting>> find(MeetingName name) {
    Request find = Request.cmd(Command.HGET).arg(Key.VIDEO_MEETINGS).arg(name.value());
    return line.send(find)
        .map(found -> Optional.ofNullable(found).map(it -> meeting(name, it.toString())));
  }

  @Override
  public Future<List<VideoMeeting>> all() {
    return line.send(Request.cmd(Command.HGETALL).arg(Key.VIDEO_MEETINGS))
        .map(RedisMeetings::meetings);
  }

  private static List<VideoMeeting> meetings(Response all) {
    List<VideoMeeting> meetings = new ArrayList<>();
    for (String name : all.getKeys()) {
      meetings.add(meeting(new MeetingName(name), all.get(name).toString()));
    }
    return meetings;
  }

  private static VideoMeeting meeting(MeetingName name, String kept) {
    String[] words = kept.split(" ", -1);
    return new VideoMeeting(
        name,
        new RoomId(words[0]),
        new Channel(words[1]),
        Instant.ofEpochMilli(Long.parseLong(words[2])));
  }

  @Override
  public Future<Void> over(MeetingName name) {
    return line.send(Request.cmd(Command.HDEL).arg(Key.VIDEO_MEETINGS).arg(name.value()))
        .mapEmpty();
  }

  @Override
  public Future<Boolean> first(String what, Duration within) {
    Request take = Request.cmd(Command.SET).arg(Key.video(Digest.of(what))).arg("").arg("NX");
    return line.send(take.arg("PX").arg(within.toMillis())).map(set -> set != null);
  }
}
