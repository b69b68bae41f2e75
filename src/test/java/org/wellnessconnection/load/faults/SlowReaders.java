package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.wellnessconnection.load.check.Finding;
import org.wellnessconnection.load.check.Silence;
import org.wellnessconnection.load.check.Tally;
import org.wellnessconnection.load.client.Ending;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Phrases;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.wire.Pass;

/** Some never read, some read slowly, in a loud room: they are closed, the others do not notice. */
final class SlowReaders implements Scenario {

  private static final int PEOPLE = 12;
  private static final int QUICK = 7;
  private static final int NEVER = 3;
  private static final int PER_SECOND = 60;
  private static final int SMALL_BUFFER = 4_096;
  private static final Duration A_FRAME = Duration.ofMillis(200);
  private static final Duration TO_BE_CLOSED = Duration.ofSeconds(30);

  @Override
  public String name() {
    return "slow and never-reading clients";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    List<Pass> passes = house.first().site().seats(1, PEOPLE);
    try (Crowd crowd = new Crowd(house.sites(), seed)) {
      List<Member> quick = enter(crowd, passes.subList(0, QUICK), Habits.good());
      List<Member> slow = enter(crowd, passes.subList(QUICK, PEOPLE), withLittleRoom());
      slow.subList(0, NEVER).forEach(member -> member.reading().stops());
      slow.subList(NEVER, slow.size()).forEach(member -> member.reading().slowsTo(A_FRAME));
      crowd.talk(quick, PER_SECOND, Phrases.large(seed));
      Duration closed = untilNoneIsHere(quick.get(1), slow);
      crowd.fallsSilent();
      Duration silence = Silence.longest(journals(quick), journals(quick));
      slow.forEach(member -> member.reading().isQuickAgain());
      Tally tally = crowd.isChecked();
      return new Trial(tally.and(notClosed(slow)), measured(closed, silence));
    }
  }

  private static List<Member> enter(Crowd crowd, List<Pass> passes, Habits habits) {
    List<Member> members = passes.stream().map(pass -> crowd.lets(pass, habits)).toList();
    members.forEach(Crowd::awaitWelcome);
    return members;
  }

  /** Little waits in the client's own socket, so that it is the server who has to keep the rest. */
  private static Habits withLittleRoom() {
    Habits good = Habits.good();
    return new Habits(
        good.patience().withReceiveBuffer(SMALL_BUFFER),
        good.pingEvery(),
        good.scissors(),
        good.resend());
  }

  private static String measured(Duration closed, Duration silence) {
    return "closed after %.1f s, longest silence of the others %.2f s"
        .formatted(closed.toMillis() / 1e3, silence.toMillis() / 1e3);
  }

  private static List<Journal> journals(List<Member> members) {
    return members.stream().map(Member::journal).toList();
  }

  private static Duration untilNoneIsHere(Member witness, List<Member> slow) {
    long start = System.nanoTime();
    List<String> seats = slow.stream().map(member -> member.pass().seat()).toList();
    witness
        .journal()
        .awaitHeard(
            witness.journal().size(),
            Told.Here.class,
            here -> here.seats().stream().noneMatch(seats::contains),
            TO_BE_CLOSED);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<Finding> notClosed(List<Member> slow) {
    return slow.stream()
        .map(Member::journal)
        .filter(journal -> journal.moments().stream().noneMatch(SlowReaders::isClosedAsTooSlow))
        .map(journal -> Finding.late(journal.seat() + " fell behind and was not closed"))
        .toList();
  }

  private static boolean isClosedAsTooSlow(Moment moment) {
    return moment instanceof Moment.Closed end
        && (end.code() == Ending.TOO_SLOW || end.code() == Ending.BROKEN);
  }
}
