package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Wish;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Site;

/**
 * One person sends one attempt through both servers at the same instant, and once more afterwards.
 */
final class SameAttemptTwice implements Scenario {

  private static final int PEOPLE = 6;

  @Override
  public String name() {
    return "one attempt at two servers at once";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    List<Pass> passes = house.first().site().seats(1, PEOPLE);
    Pass twice = passes.get(PEOPLE - 1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (Crowd crowd = new Crowd(house.sites(), seed)) {
      passes.subList(0, PEOPLE - 1).forEach(pass -> crowd.lets(pass, Habits.good()));
      crowd.members().forEach(Crowd::awaitWelcome);
      crowd.talks(20);
      Journal answers = new Journal(twice.seat());
      Visits visits = new Visits(twice, answers, threads);
      for (int i = 0; i < pace.rounds(); i++) {
        Wish wish = Wish.say("twice-" + seed + "-" + i, "said twice " + seed + " " + i);
        visits.atOnce(house.sites(), wish).forEach(journal -> crowd.alsoJudges(twice, journal));
        visits.atOnce(List.of(house.first().site()), wish);
      }
      crowd.alsoJudges(twice, answers);
      return Trial.of(crowd.isChecked());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Short visits of one person, who asks for the same thing at several servers at once. */
  private record Visits(Pass pass, Journal answers, ExecutorService threads) {

    List<Journal> atOnce(List<Site> sites, Wish wish) throws IOException {
      CyclicBarrier start = new CyclicBarrier(sites.size());
      List<Future<Journal>> visits = new ArrayList<>();
      for (Site site : sites) {
        visits.add(threads.submit(new HastyVisit(site, pass, wish, start, answers)));
      }
      List<Journal> journals = new ArrayList<>();
      for (Future<Journal> visit : visits) {
        journals.add(result(visit));
      }
      return journals;
    }
  }

  private static Journal result(Future<Journal> visit) throws IOException {
    try {
      return visit.get();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
