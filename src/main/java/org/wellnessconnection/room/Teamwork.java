package org.wellnessconnection.room;

import org.wellnessconnection.facilitation.Claim;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.TeamCommand;
import org.wellnessconnection.protocol.TeamEvent;

/** How two facilitators hold one room without talking over each other. */
final class Teamwork {
  private Teamwork() {}

  static void lay(Rules rules) {
    rules.seated(TeamCommand.Confer.class, Teamwork::confer);
    rules.led(TeamCommand.Claim.class, Teamwork::claim);
    rules.led(TeamCommand.Unclaim.class, Teamwork::unclaim);
    rules.led(TeamCommand.ShareResource.class, Teamwork::share);
    rules.after(
        TeamEvent.Claimed.class,
        (state, e, at) -> state.withTeam(state.team().claimed(e.seat(), new Claim(e.by(), at))));
    rules.after(
        TeamEvent.Unclaimed.class,
        (state, e, at) -> state.withTeam(state.team().unclaimed(e.seat())));
  }

  /** The safety lead is among them while called. */
  private static Decision confer(RoomState state, Act<TeamCommand.Confer> act) {
    if (!state.known(act.by()).answersRequests()) {
      return Decision.refused(Refusal.FORBIDDEN);
    }
    return Decision.happens(new TeamEvent.Conferred(act.by(), act.command().text(), act.attempt()));
  }

  /** As if they said it: not in a quiet minute. */
  private static Decision share(RoomState state, Act<TeamCommand.ShareResource> act) {
    return Conversation.obstacle(state, state.known(act.by()), act.at())
        .map(Decision::refused)
        .orElseGet(
            () ->
                Decision.happens(
                    new TeamEvent.ResourceShared(act.by(), act.command().slug(), act.attempt())));
  }

  private static Decision claim(RoomState state, Act<TeamCommand.Claim> act) {
    return state
        .seat(act.command().seat())
        .filter(seat -> seat.removed().isEmpty())
        .map(seat -> Claim.make(state.team().with(seat.id()), seat.id(), act.by(), act.at()))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }

  private static Decision unclaim(RoomState state, Act<TeamCommand.Unclaim> act) {
    return state
        .seat(act.command().seat())
        .map(seat -> Claim.drop(state.team().with(seat.id()), seat.id(), act.by(), act.at()))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }
}
