package org.wellnessconnection.load;

import java.io.IOException;
import org.wellnessconnection.load.bench.Contest;

/** Measures how fast the server carries chat, beside a plain broadcaster in the same run. */
public final class Bench {

  private Bench() {}

  /**
   * {@code --people=N} changes the number of idle sockets, {@code --seconds=N} how long is
   * measured.
   */
  public static void main(String[] args) throws IOException {
    int people = option(args, "--people=", 10_000);
    int seconds = option(args, "--seconds=", 5);
    System.exit(new Contest(people, seconds).isClean() ? 0 : 1);
  }

  private static int option(String[] args, String key, int otherwise) {
    for (String arg : args) {
      if (arg.startsWith(key)) {
        return Integer.parseInt(arg.substring(key.length()));
      }
    }
    return otherwise;
  }
}
