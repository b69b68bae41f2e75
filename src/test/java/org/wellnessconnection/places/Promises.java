package org.wellnessconnection.places;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wellnessconnection.places.Standing.State;
import org.wellnessconnection.protocol.AccountId;

/** What a step from one state of a session's places to the next may never do. */
public final class Promises {
  /** Which promise. */
  public enum Promise {
    OVERSOLD,
    STRANDED,
    OVERTAKEN,
    TOGETHER
  }

  private Promises() {}

  public static List<Promise> broken(Places before, Places after, Instant now) {
    List<Promise> broken = new ArrayList<>();
    oversold(before, after).ifPresent(broken::add);
    stranded(after, now).ifPresent(broken::add);
    overtaken(before, after).ifPresent(broken::add);
    together(after).ifPresent(broken::add);
    return broken;
  }

  /** A capacity that was made smaller takes nothing away, and gives nothing more. */
  private static Optional<Promise> oversold(Places before, Places after) {
    Set<AccountId> taken = accounts(after, Standing::takesPlace);
    boolean grew = !accounts(before, Standing::takesPlace).containsAll(taken);
    return when(Promise.OVERSOLD, grew && taken.size() > after.terms().capacity());
  }

  private static Optional<Promise> stranded(Places after, Instant now) {
    boolean beside =
        after.couldTakeOne().stream().anyMatch(it -> it.standing().state() == State.WAITLISTED);
    return when(
        Promise.STRANDED, after.free() > 0 && beside && now.isBefore(after.terms().starts()));
  }

  /** Whoever got one place for themselves stood before everybody who waits and could have it. */
  private static Optional<Promise> overtaken(Places before, Places after) {
    List<Registration> still =
        before.people().stream()
            .filter(it -> it.standing().waits())
            .filter(it -> after.of(it.account()).filter(now -> now.standing().waits()).isPresent())
            .toList();
    return when(
        Promise.OVERTAKEN,
        after.people().stream()
            .filter(it -> gotOne(before, it))
            .anyMatch(it -> still.stream().anyMatch(other -> isOvertaken(other, it, after))));
  }

  /** Not by accepting: then it was theirs, or everybody’s. */
  private static boolean gotOne(Places before, Registration now) {
    State state = now.standing().state();
    Optional<State> was = before.of(now.account()).map(it -> it.standing().state());
    boolean registered = state == State.REGISTERED && was.filter(State.CONFIRMED::equals).isEmpty();
    return (state == State.OFFERED || registered) && was.filter(state::equals).isEmpty();
  }

  private static boolean isOvertaken(Registration waits, Registration got, Places after) {
    return waits.turn() < got.turn() && !waits.conflictsWith(got) && after.suits(waits);
  }

  private static Optional<Promise> together(Places after) {
    List<Registration> here = after.withPlace().toList();
    return when(
        Promise.TOGETHER,
        here.stream().anyMatch(one -> here.stream().anyMatch(one::conflictsWith)));
  }

  private static Set<AccountId> accounts(Places places, Predicate<Standing> which) {
    return places.people().stream()
        .filter(it -> which.test(it.standing()))
        .map(Registration::account)
        .collect(Collectors.toSet());
  }

  private static Optional<Promise> when(Promise promise, boolean broken) {
    return broken ? Optional.of(promise) : Optional.empty();
  }
}
