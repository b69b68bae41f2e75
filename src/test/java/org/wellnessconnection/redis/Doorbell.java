package org.wellnessconnection.redis;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.wellnessconnection.room.Bell;
import org.wellnessconnection.room.RoomFeed;

/** Remembers what a feed told. */
final class Doorbell implements RoomFeed.Ear {
  private final List<Bell> bells = new CopyOnWriteArrayList<>();
  private final AtomicInteger presence = new AtomicInteger();
  private final AtomicInteger restored = new AtomicInteger();

  @Override
  public void rang(Bell bell) {
    bells.add(bell);
  }

  @Override
  public void presenceMoved() {
    presence.incrementAndGet();
  }

  @Override
  public void lineRestored() {
    restored.incrementAndGet();
  }

  List<Bell> bells() {
    return bells;
  }

  int presence() {
    return presence.get();
  }

  int restored() {
    return restored.get();
  }
}
