package org.wellnessconnection.video;

import java.util.Base64;
import java.util.HexFormat;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.VideoOuts;

/**
 * Names of meetings. All servers come to the same ones, from a key that neither Redis nor the Jitsi
 * ever sees.
 */
public final class MeetingNames {
  private final Vault vault;
  private final boolean somebodyKeepsOut;

  /**
   * @param somebodyKeepsOut whether whoever was put out can be kept out of a meeting; else the
   *     others go to another one
   */
  public MeetingNames(Vault vault, boolean somebodyKeepsOut) {
    this.vault = vault;
    this.somebodyKeepsOut = somebodyKeepsOut;
  }

  /** The meeting of one group, as the room is now. */
  MeetingName of(RoomId room, RoomState state, Channel channel) {
    String mark =
        vault.mark("video", room.value(), channel.name(), String.valueOf(generation(state)));
    return new MeetingName(HexFormat.of().formatHex(Base64.getUrlDecoder().decode(mark)));
  }

  private long generation(RoomState state) {
    return somebodyKeepsOut ? 0 : VideoOuts.count(state);
  }
}
