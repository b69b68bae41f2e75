package org.wellnessconnection.load.crowd;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wellnessconnection.load.check.Tally;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.client.Route;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Site;

/**
 * People in several rooms, spread over the servers, who talk and whose journals are checked in the
 * end.
 */
public final class Crowd implements AutoCloseable {

  private static final int MOST_WORDS = 30;
  private static final Duration TO_COME_IN = Duration.ofSeconds(20);
  private static final Duration TO_BE_ANSWERED = Duration.ofSeconds(20);

  private final List<Site> sites;
  private final Seed seed;
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, Crowd::daemon);
  private final Map<String, Company> rooms = new LinkedHashMap<>();
  private Optional<Chatter> chatter = Optional.empty();
  private int talks;

  public Crowd(List<Site> sites, Seed seed) {
    this.sites = List.copyOf(sites);
    this.seed = seed;
  }

  /** Lets so many people into so many rooms, and waits until all of them are welcome. */
  public Crowd fills(int newRooms, int people, Habits habits) throws IOException {
    sites.get(0).seats(newRooms, people).forEach(pass -> lets(pass, habits));
    members().forEach(Crowd::awaitWelcome);
    return this;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "clock of a crowd");
    thread.setDaemon(true);
    return thread;
  }

  /** Lets one more person in; each takes the next server in turn. */
  public Member lets(Pass pass, Habits habits) {
    return lets(pass, habits, sites);
  }

  /** The same for somebody who knows only some of the servers. */
  public Member lets(Pass pass, Habits habits, List<Site> known) {
    int number = members().size();
    Member member =
        new Member(pass, new Route(known, number), habits, seed.of("member " + number), clock);
    rooms.computeIfAbsent(pass.room(), any -> new Company()).add(member);
    return member.comesIn();
  }

  public static void awaitWelcome(Member member) {
    member
        .journal()
        .awaitHeard(0, Told.Welcome.class, any -> true, TO_COME_IN)
        .orElseThrow(() -> new IllegalStateException(member.pass().seat() + " cannot come in"));
  }

  public List<Member> members() {
    return rooms.values().stream().flatMap(Company::members).toList();
  }

  /** Everybody who takes part without facilitating. */
  public List<Member> participants() {
    return members().stream().filter(member -> !member.pass().facilitates()).toList();
  }

  public Member facilitator() {
    return members().stream().filter(some -> some.pass().facilitates()).findFirst().orElseThrow();
  }

  public ScheduledExecutorService clock() {
    return clock;
  }

  public void talks(int perSecond) {
    talk(members(), perSecond, new Phrases(seed, "chat" + ++talks, 0, MOST_WORDS));
  }

  /** Only some of them talk, in their own way. */
  public void talk(List<Member> people, int perSecond, Phrases phrases) {
    Random random = seed.of("who speaks");
    chatter = Optional.of(new Chatter(people, phrases, random, perSecond, clock));
  }

  /**
   * Stops talking and waits until everything said has its answer; what has none shows in the check.
   */
  public void fallsSilent() {
    chatter.ifPresent(
        some -> {
          some.fallsSilent();
          awaitAll(some.answers());
        });
  }

  public static void awaitAll(List<? extends CompletableFuture<?>> answers) {
    try {
      CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
          .get(TO_BE_ANSWERED.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException unanswered) {
      // the journals tell which
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Judges a client of another kind too; it need not be there in the end. */
  public void alsoJudges(Pass pass, Journal journal) {
    rooms.get(pass.room()).add(journal);
  }

  /** Reads every room afresh at every server and holds all journals against it. */
  public Tally isChecked() throws IOException {
    return isCheckedAt(sites);
  }

  /** The same, when only some of the servers are left. */
  public Tally isCheckedAt(List<Site> left) throws IOException {
    members().forEach(Member::isLeftAlone);
    fallsSilent();
    Tally tally = Tally.NOTHING;
    for (Company company : rooms.values()) {
      tally = tally.plus(company.isChecked(left));
    }
    return tally;
  }

  @Override
  public void close() {
    members().forEach(Member::close);
    clock.shutdownNow();
  }
}
