package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What processes use, as Linux tells it. */
record Meter(List<Long> pids) {

  /** Processor time of all threads so far, in nanoseconds. */
  long cpuNanos() throws IOException {
    long sum = 0;
    for (long pid : pids) {
      sum += nanosOf(pid);
    }
    return sum;
  }

  private static long nanosOf(long pid) throws IOException {
    long sum = 0;
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
      for (Path thread : threads.toList()) {
        sum += nanos(thread);
      }
    }
    return sum;
  }

  private static long nanos(Path thread) throws IOException {
    try {
      return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }

  /** Resident memory, in KiB. */
  long memoryKib() throws IOException {
    long sum = 0;
    for (long pid : pids) {
      sum +=
          Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum();
    }
    return sum;
  }
}
