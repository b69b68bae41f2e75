package org.wellnessconnection.room;

import java.util.Optional;

/** Stands in for a room while it opens: what rings meanwhile is looked up once it is open. */
final class Doorway implements RoomFeed.Ear {
  private Optional<OpenRoom> room = Optional.empty();
  private boolean missed;

  void opens(OpenRoom opened) {
    room = Optional.of(opened);
    opened.presenceMoved();
    if (missed) {
      opened.lineRestored();
    }
  }

  @Override
  public void rang(Bell bell) {
    room.ifPresentOrElse(open -> open.rang(bell), this::miss);
  }

  @Override
  public void presenceMoved() {
    room.ifPresentOrElse(OpenRoom::presenceMoved, this::miss);
  }

  @Override
  public void lineRestored() {
    room.ifPresentOrElse(OpenRoom::lineRestored, this::miss);
  }

  private void miss() {
    missed = true;
  }
}
