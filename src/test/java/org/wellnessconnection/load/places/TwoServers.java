package org.wellnessconnection.load.places;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wellnessconnection.load.process.JavaProcess;
import org.wellnessconnection.load.process.RedisProcess;
import org.wellnessconnection.load.process.Resp;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Promises;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.protocol.SessionId;

/**
 * 200 people join and leave a session of eight places on two servers, each a process of its own,
 * through the last days before it; one server is killed on the way. Every state there ever was is
 * then looked at.
 */
public final class TwoServers {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final SessionId session = SessionId.random();
  private final int acts;
  private final long seed;

  /**
   * @param acts how often somebody does something; each takes five minutes of the days before
   */
  public TwoServers(Path folder, int acts, long seed) {
    this.folder = folder;
    this.acts = acts;
    this.seed = seed;
  }

  /** What was seen: how many states, and how often each promise was broken. */
  public record Findings(
      int states, long most, Places last, Map<Promises.Promise, Integer> broken) {
    String told() {
      return "states %d, people known %d, most places at once %d, owed at the end %d, broken %s"
          .formatted(states, last.people().size(), most, last.owed().size(), broken);
    }
  }

  public Findings run() throws IOException {
    try (RedisProcess redis = RedisProcess.start(folder.resolve("redis"), "no")) {
      try (Resp talk = redis.talk()) {
        talk.ask("CONFIG", "SET", "auto-aof-rewrite-percentage", "0");
      }
      rush(redis);
    }
    return look();
  }

  private void rush(RedisProcess redis) throws IOException {
    Path begun = folder.resolve("begun");
    try (JavaProcess one = server(redis, begun, 1);
        JavaProcess other = server(redis, begun, 2)) {
      Files.createFile(begun);
      waitUntilDone(redis, acts / 2);
      one.close();
      if (!other.ends(PATIENCE)) {
        throw new IOException("the other server did not end, see " + folder);
      }
    }
  }

  private JavaProcess server(RedisProcess redis, Path begun, int number) throws IOException {
    List<String> words =
        List.of(
            redis.url().toString(),
            key().toString(),
            session.value(),
            Integer.toString(acts),
            Long.toString(seed + number),
            begun.toString());
    Path log = folder.resolve("server-" + number + ".log");
    return JavaProcess.start(Rush.class.getName(), words, log);
  }

  private static void waitUntilDone(RedisProcess redis, int wanted) throws IOException {
    try (Resp talk = redis.talk()) {
      await().atMost(PATIENCE).until(() -> done(talk) >= wanted);
    }
  }

  private static long done(Resp talk) throws IOException {
    String told = talk.ask("GET", ActsClock.ACTS);
    return told.isEmpty() ? 0 : Long.parseLong(told);
  }

  private Path key() {
    return folder.resolve("vault.key");
  }

  private Findings look() throws IOException {
    List<Places> states = new ArrayList<>();
    try (History history = new History(aof(), "{" + session + "}:places", VaultFile.open(key()))) {
      history.each(states::add);
    }
    Map<Promises.Promise, Integer> broken = new EnumMap<>(Promises.Promise.class);
    for (int i = 1; i < states.size(); i++) {
      Promises.broken(states.get(i - 1), states.get(i), Instant.EPOCH)
          .forEach(promise -> broken.merge(promise, 1, Integer::sum));
    }
    long most = states.stream().mapToLong(it -> it.withPlace().count()).max().orElse(0);
    Places last = states.get(states.size() - 1);
    return new Findings(states.size(), most, last, broken);
  }

  private Path aof() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("redis/appendonlydir"))) {
      return files.filter(file -> file.toString().endsWith(".incr.aof")).findFirst().orElseThrow();
    }
  }

  public static void main(String[] words) throws IOException {
    long seed = words.length > 0 ? Long.parseLong(words[0]) : System.nanoTime() % 100_000;
    int acts = words.length > 1 ? Integer.parseInt(words[1]) : 4_000;
    Path folder = Files.createTempDirectory("places");
    System.out.println("seed " + seed + ", logs in " + folder);
    System.out.println(new TwoServers(folder, acts, seed).run().told());
  }
}
