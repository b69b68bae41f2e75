package org.wellnessconnection.places;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/**
 * Before anybody sees somebody at the door: whether who is there suits their own wishes, and the
 * way back. What others wish of them is never told to them.
 */
public final class Unseen {
  private Unseen() {}

  /**
   * Somebody stands before the door.
   *
   * @param here the names of those who lead, are in the room or wait, also without a place
   */
  public record Coming(AccountId account, Map<AccountId, Folded> here) {
    public Coming {
      here = Map.copyOf(here);
    }
  }

  /** Whoever wished for nothing is told nothing. */
  public static Step look(Places places, Coming coming, Instant now) {
    return places
        .of(coming.account())
        .filter(mine -> mine.standing().hasPlace() && mine.wish().preferences().isStated())
        .map(mine -> look(places, coming, mine, now))
        .orElseGet(() -> Step.done(places));
  }

  private static Step look(Places places, Coming coming, Registration mine, Instant now) {
    AtDoor door = mine.door().orElseGet(() -> AtDoor.of(mine.wish().preferences()));
    boolean suits = suits(places, coming, mine, door.wishes());
    AtDoor then = suits ? door : door.told(now);
    Places known = places.with(mine.withDoor(Optional.of(then)));
    return suits ? Step.done(known) : new Step(known, new Told.MayNotSuit());
  }

  /** Looks at everybody, whatever it has found: its time tells nothing. */
  private static boolean suits(
      Places places, Coming coming, Registration mine, Preferences wishes) {
    long expected =
        places
            .withPlace()
            .filter(it -> !it.account().equals(mine.account()))
            .filter(it -> wishes.exclude(mine.who(), it.who()))
            .count();
    long here =
        coming.here().entrySet().stream()
            .filter(it -> !it.getKey().equals(mine.account()))
            .filter(it -> wishes.name(it.getValue()))
            .count();
    return expected + here == 0;
  }

  /** Whoever was told leaves excused, also when the session has begun; others give up as ever. */
  public static Step leave(Places before, Registering.Asking asking, Instant now) {
    return before
        .of(asking.account())
        .filter(mine -> before.ending().isEmpty())
        .filter(mine -> mine.door().flatMap(AtDoor::told).isPresent())
        .map(mine -> leave(Timekeeping.turn(before, now), mine, now))
        .orElseGet(() -> Registering.giveUp(before, asking, now));
  }

  private static Step leave(Places places, Registration mine, Instant now) {
    Registration gone = mine.standing().isActive() ? cancelled(mine, now) : mine;
    return new Step(Offering.fill(places.with(gone), now), new Told.Yours(gone));
  }

  private static Registration cancelled(Registration mine, Instant now) {
    return mine.is(Standing.State.CANCELLED, now).withOutcome(Optional.empty());
  }
}
