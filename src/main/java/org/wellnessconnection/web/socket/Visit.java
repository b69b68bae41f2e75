package org.wellnessconnection.web.socket;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Slug;
import org.wellnessconnection.protocol.TeamCommand;
import org.wellnessconnection.room.OpenRoom;

/**
 * Who comes to which room, as it was known before the upgrade.
 *
 * @param signIn the socket lives no longer than this
 * @param words says a refusal's code in the person's language
 * @param isThere which resources can be shared
 */
record Visit(
    SignIn signIn,
    SeatId seat,
    RoomId roomId,
    OpenRoom room,
    String address,
    UnaryOperator<String> words,
    Predicate<Slug> isThere) {
  AccountId account() {
    return signIn.account();
  }

  /** What a room cannot know: it has no library. */
  Optional<Refusal> obstacle(Command command) {
    return command instanceof TeamCommand.ShareResource share && !isThere.test(share.slug())
        ? Optional.of(Refusal.NO_SUCH_RESOURCE)
        : Optional.empty();
  }
}
