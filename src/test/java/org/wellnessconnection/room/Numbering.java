package org.wellnessconnection.room;

import java.util.Map;
import java.util.regex.Pattern;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;

/** Puts the numbers of channels into a state on paper. */
final class Numbering {
  private static final Pattern HERE = Pattern.compile("\"(hears|[a-z]+:[\\w-]+)\":\"here\"");

  private Numbering() {}

  /** As the append does: what says "from here" gets the number, in the channel of its key. */
  static RoomState numbered(RoomState state, Map<Channel, Integer> before) {
    String text =
        HERE.matcher(Codec.write(state))
            .replaceAll(
                found -> "\"%s\":%d".formatted(found.group(1), next(before, found.group(1))));
    return Codec.read(text, RoomState.class);
  }

  private static int next(Map<Channel, Integer> before, String key) {
    Channel channel = key.equals("hears") ? Channel.GROUP : new Channel(key);
    return before.getOrDefault(channel, 0) + 1;
  }
}
