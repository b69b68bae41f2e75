package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.load.check.Finding;
import org.wellnessconnection.load.check.Tally;
import org.wellnessconnection.load.client.Ending;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Phrases;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Wish;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Refused;

/**
 * Again and again somebody is removed at one server while they speak at the other and others go on
 * talking.
 */
final class RemovedWhileSpeaking implements Scenario {

  private static final int WHO_STAY = 5;
  private static final int BURST = 4;
  private static final Duration TO_BE_CLOSED = Duration.ofSeconds(2);

  @Override
  public String name() {
    return "remove against send";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    List<Pass> passes = house.first().site().seats(1, WHO_STAY + pace.rounds());
    List<Finding> findings = new ArrayList<>();
    try (Crowd crowd = new Crowd(house.sites(), seed)) {
      passes.subList(0, WHO_STAY).forEach(pass -> crowd.lets(pass, Habits.good()));
      crowd.members().forEach(Crowd::awaitWelcome);
      crowd.talk(crowd.members(), 100, new Phrases(seed, "others", 0, 20));
      Random random = seed.of("when to remove");
      Phrases phrases = new Phrases(seed, "removed", 0, 20);
      for (Pass pass : passes.subList(WHO_STAY, passes.size())) {
        Member guest = crowd.lets(pass, Habits.good());
        Crowd.awaitWelcome(guest);
        remove(crowd, guest, random.nextInt(4_000), phrases);
        findings.addAll(afterwards(house, guest));
      }
      Tally tally = crowd.isChecked();
      return new Trial(tally.and(findings), pace.rounds() + " rounds");
    }
  }

  private static void remove(Crowd crowd, Member guest, int afterMicros, Phrases phrases) {
    Member host = crowd.facilitator();
    Wish remove = Wish.about("remove", host.newAttempt(), guest.pass().seat());
    crowd.clock().schedule(() -> host.wishes(remove), afterMicros, TimeUnit.MICROSECONDS);
    for (int i = 0; i < BURST; i++) {
      guest.says(phrases.next());
    }
  }

  private static List<Finding> afterwards(House house, Member guest) {
    List<Finding> findings = new ArrayList<>();
    boolean closed =
        guest
            .journal()
            .await(
                0,
                any -> any instanceof Moment.Closed end && end.code() == Ending.REMOVED,
                TO_BE_CLOSED)
            .isPresent();
    if (!closed) {
      findings.add(Finding.late(guest.pass().seat() + " was removed and not closed with 4003"));
    }
    try {
      house.second().site().ticket(guest.pass());
      findings.add(Finding.forbidden(guest.pass().seat() + " got a ticket after being removed"));
    } catch (Refused asItShouldBe) {
      guest.close();
    } catch (IOException broken) {
      findings.add(Finding.late("no answer to who was removed: " + broken.getMessage()));
    }
    return findings;
  }
}
