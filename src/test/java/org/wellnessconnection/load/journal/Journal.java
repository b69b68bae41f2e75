package org.wellnessconnection.load.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one client sent, heard and went through, in order. Others may wait for something to be
 * written in it.
 */
public final class Journal {

  private final String seat;
  private final List<Moment> moments = new ArrayList<>();

  public Journal(String seat) {
    this.seat = seat;
  }

  public String seat() {
    return seat;
  }

  public synchronized void write(Moment moment) {
    moments.add(moment);
    notifyAll();
  }

  public synchronized List<Moment> moments() {
    return List.copyOf(moments);
  }

  public synchronized int size() {
    return moments.size();
  }

  /** Everything heard of one kind. */
  public <T extends Told> Stream<T> heard(Class<T> kind) {
    return moments().stream()
        .filter(Moment.Heard.class::isInstance)
        .map(moment -> ((Moment.Heard) moment).told())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  public Stream<Moment.Sent> sent() {
    return moments().stream().filter(Moment.Sent.class::isInstance).map(Moment.Sent.class::cast);
  }

  /** The first moment from a position on that is looked for, waiting for it if it must. */
  public Optional<Moment> await(int from, Predicate<Moment> wanted, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    int next = from;
    synchronized (this) {
      while (true) {
        Optional<Moment> found = moments.stream().skip(next).filter(wanted).findFirst();
        if (found.isPresent()) {
          return found;
        }
        next = moments.size();
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0 || !waited(millis)) {
          return Optional.empty();
        }
      }
    }
  }

  /** Waits for something told from a position on. */
  public <T extends Told> Optional<Moment.Heard> awaitHeard(
      int from, Class<T> kind, Predicate<T> wanted, Duration patience) {
    Predicate<Moment> heard =
        moment ->
            moment instanceof Moment.Heard told
                && kind.isInstance(told.told())
                && wanted.test(kind.cast(told.told()));
    return await(from, heard, patience).map(Moment.Heard.class::cast);
  }

  private boolean waited(long millis) {
    try {
      wait(millis);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
