package org.wellnessconnection.web.socket;

import java.util.function.UnaryOperator;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.OpenRoom;

/**
 * Who comes to which room, as it was known before the upgrade.
 *
 * @param signIn the socket lives no longer than this
 * @param words says a refusal's code in the person's language
 */
record Visit(
    SignIn signIn,
    SeatId seat,
    RoomId roomId,
    OpenRoom room,
    String address,
    UnaryOperator<String> words) {
  AccountId account() {
    return signIn.account();
  }
}
