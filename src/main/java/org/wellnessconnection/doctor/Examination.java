package org.wellnessconnection.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** All checks, side by side; none may take longer than its time. */
public record Examination(List<Check> checks, Duration patience) {

  public List<Finding> findings() throws InterruptedException {
    ExecutorService threads = Executors.newCachedThreadPool(Examination::daemon);
    List<Future<List<Finding>>> looking =
        checks.stream().map(check -> threads.submit(check::look)).toList();
    try {
      long deadline = System.nanoTime() + patience.toNanos();
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < checks.size(); i++) {
        findings.addAll(found(checks.get(i), looking.get(i), deadline - System.nanoTime()));
      }
      return findings;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "doctor");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What goes wrong in another way than a check knows is named by its kind: words may hold secrets.
   */
  private static List<Finding> found(Check check, Future<List<Finding>> looking, long nanos)
      throws InterruptedException {
    try {
      return looking.get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      return List.of(Finding.wrong(check.what(), "took too long", "see whether it answers at all"));
    } catch (ExecutionException failure) {
      String kind = kind(failure);
      return List.of(
          Finding.wrong(
              check.what(), "could not be looked at: " + kind, "see whether it is there"));
    }
  }

  private static String kind(ExecutionException failure) {
    return Optional.ofNullable(failure.getCause()).orElse(failure).getClass().getSimpleName();
  }
}
