package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.load.check.Finding;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Site;

/** Whoever was on a server that died is no longer shown as here, and whoever leaves even less. */
final class PresenceAfterDeath implements Scenario {

  private static final Duration AFTER_A_DEATH = Duration.ofSeconds(10);
  private static final Duration AFTER_A_LEAVE = Duration.ofSeconds(1);
  private static final Duration AFTER_AN_ARRIVAL = Duration.ofSeconds(15);
  private static final Duration A_FEW_WORDS = Duration.ofMillis(300);

  @Override
  public String name() {
    return "presence after kill -9 and after a leave";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    List<Pass> passes = house.first().site().seats(1, 5);
    List<Finding> findings = new ArrayList<>();
    try (Crowd crowd = new Crowd(house.sites(), seed)) {
      List<Member> stay = enter(crowd, passes.subList(0, 3), house.sites().subList(0, 1));
      List<Member> fall = enter(crowd, passes.subList(3, 5), house.sites().subList(1, 2));
      Member witness = stay.get(1);
      within(AFTER_AN_ARRIVAL, awaitHere(witness, seats(stay, fall)), "arrival", findings);
      crowd.talks(30);
      Pause.of(A_FEW_WORDS);
      crowd.fallsSilent();
      house.second().kill();
      Duration death = awaitHere(witness, seats(stay, List.of()));
      within(AFTER_A_DEATH.plus(pace.mercy()), death, "death", findings);
      house.second().startAgain();
      within(AFTER_AN_ARRIVAL, awaitHere(witness, seats(stay, fall)), "return", findings);
      fall.get(0).leaves();
      Duration leave = awaitHere(witness, seats(stay, fall.subList(1, 2)));
      within(AFTER_A_LEAVE.plus(pace.mercy()), leave, "leave", findings);
      return new Trial(crowd.isChecked().and(findings), measured(death, leave));
    }
  }

  private static String measured(Duration death, Duration leave) {
    return "right %.1f s after a death, %.2f s after a leave"
        .formatted(death.toMillis() / 1e3, leave.toMillis() / 1e3);
  }

  private static List<Member> enter(Crowd crowd, List<Pass> passes, List<Site> known) {
    List<Member> members =
        passes.stream().map(pass -> crowd.lets(pass, Habits.good(), known)).toList();
    members.forEach(Crowd::awaitWelcome);
    return members;
  }

  private static Set<String> seats(List<Member> some, List<Member> more) {
    return Stream.concat(some.stream(), more.stream())
        .map(member -> member.pass().seat())
        .collect(Collectors.toSet());
  }

  /** How long it took from now until the witness was told that exactly these are here. */
  private static Duration awaitHere(Member witness, Set<String> seats) {
    long start = System.nanoTime();
    int from = witness.journal().size();
    boolean isHere =
        witness
            .journal()
            .heard(Told.Here.class)
            .reduce((earlier, later) -> later)
            .filter(here -> here.seats().equals(seats))
            .isPresent();
    if (isHere) {
      return Duration.ZERO;
    }
    return witness
        .journal()
        .awaitHeard(
            from,
            Told.Here.class,
            here -> here.seats().equals(seats),
            AFTER_AN_ARRIVAL.plus(AFTER_A_DEATH))
        .map(moment -> Duration.ofNanos(moment.at() - start))
        .orElse(Duration.ofDays(1));
  }

  private static void within(
      Duration limit, Duration measured, String what, List<Finding> findings) {
    if (measured.compareTo(limit) > 0) {
      findings.add(Finding.late("who is here was not right " + limit + " after a " + what));
    }
  }
}
