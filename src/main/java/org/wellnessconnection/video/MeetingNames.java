package org.wellnessconnection.video;

import java.util.Base64;
import java.util.HexFormat;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;

/**
 * Names of meetings. All servers come to the same ones, from a key that neither Redis nor the Jitsi
 * ever sees.
 */
final class MeetingNames {
  private final Vault vault;

  MeetingNames(Vault vault) {
    this.vault = vault;
  }

  /**
   * @param generation how often the meeting had to move away from somebody
   */
  MeetingName of(RoomId room, Channel channel, int generation) {
    String mark = vault.mark("video", room.value(), channel.name(), String.valueOf(generation));
    return new MeetingName(HexFormat.of().formatHex(Base64.getUrlDecoder().decode(mark)));
  }
}
