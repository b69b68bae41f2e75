package org.wellnessconnection.load.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.Vertx;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.load.process.JavaProcess;
import org.wellnessconnection.load.process.Patiently;
import org.wellnessconnection.load.process.RedisProcess;
import org.wellnessconnection.mail.Envelope;
import org.wellnessconnection.mail.PostBag;
import org.wellnessconnection.mail.ReasonKey;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.redis.RedisHouse;

/**
 * A server is ended again and again in the middle of sending; then it is counted what arrived. Its
 * words: how many restarts, how many letters, and {@code kill} for SIGKILL or {@code term} for
 * SIGTERM.
 */
public final class Restarts {
  private static final int MOST_LETTERS = 40;
  private static final long MOMENT_MILLIS = 1_000;
  private static final long LAST_MILLIS = 120_000;

  private final GreenMail office =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Path folder;
  private final Random random;

  private Restarts(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  public static void main(String[] words) throws Exception {
    int restarts = Integer.parseInt(words[0]);
    int letters = Integer.parseInt(words[1]);
    Path folder = Files.createTempDirectory("restarts");
    long seed = System.nanoTime() % 100_000;
    System.out.println("seed " + seed + ", logs in " + folder);
    new Restarts(folder, seed).run(restarts, letters, words[2].equals("kill"));
    System.exit(0);
  }

  private void run(int restarts, int letters, boolean kill) throws Exception {
    office.start();
    try (RedisProcess redis = RedisProcess.start(folder.resolve("redis"), "no")) {
      fill(redis, letters);
      for (int i = 0; i < restarts; i++) {
        restart(server(redis, i), letters, kill);
      }
      try (JavaProcess last = server(redis, restarts)) {
        finish(letters);
      }
    }
    tell(restarts, letters);
    office.stop();
  }

  /** In the middle of sending: some letters after the first that this server took away. */
  private void restart(JavaProcess server, int letters, boolean kill) throws Exception {
    int before = office.getReceivedMessages().length;
    int until = Math.min(letters, before + 1 + random.nextInt(MOST_LETTERS));
    office.waitForIncomingEmail(LAST_MILLIS, until);
    end(server, kill);
  }

  /** Until everybody has theirs; then one too many has a moment to come. */
  private void finish(int letters) {
    long until = System.currentTimeMillis() + LAST_MILLIS;
    while (people().size() < letters && System.currentTimeMillis() < until) {
      office.waitForIncomingEmail(MOMENT_MILLIS, office.getReceivedMessages().length + 1);
    }
    office.waitForIncomingEmail(2 * MOMENT_MILLIS, office.getReceivedMessages().length + 1);
  }

  private static void end(JavaProcess server, boolean kill) throws IOException {
    if (!kill) {
      new ProcessBuilder("kill", "-TERM", Long.toString(server.pid())).start();
      server.ends(Duration.ofSeconds(20));
    }
    server.close();
  }

  private void fill(RedisProcess redis, int letters) throws Exception {
    Vertx vertx = Vertx.vertx();
    RedisHouse house = Patiently.open(vertx, redis.url().toString()).await(20, TimeUnit.SECONDS);
    PostBag bag = house.postBag();
    Map<String, String> words =
        Map.of("link", "https://care.example.org/x", "when", "mardi", "until", "lundi");
    for (int i = 0; i < letters; i++) {
      AccountId to = new AccountId(Id.random());
      Envelope envelope = new Envelope(new ReasonKey("offer:" + i), to, "offered", words);
      for (int twice = 0; twice < 2; twice++) {
        bag.put(envelope).await(20, TimeUnit.SECONDS);
      }
    }
    vertx.close().await(20, TimeUnit.SECONDS);
  }

  /** Each is ahead of the one before by more than a lease. */
  private JavaProcess server(RedisProcess redis, int number) throws IOException {
    long ahead = (number + 1) * (PostBag.LEASE.toMillis() + 1_000);
    return JavaProcess.start(
        Mailing.class.getName(),
        List.of(
            redis.url().toString(),
            "smtp://127.0.0.1:" + office.getSmtp().getPort(),
            Long.toString(ahead)),
        folder.resolve("server-" + number + ".log"));
  }

  private Map<String, Integer> people() {
    Map<String, Integer> people = new HashMap<>();
    Arrays.stream(office.getReceivedMessages())
        .forEach(mail -> people.merge(header(mail, "To"), 1, Integer::sum));
    return people;
  }

  private static String header(MimeMessage mail, String name) {
    try {
      return mail.getHeader(name, null);
    } catch (jakarta.mail.MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void tell(int restarts, int letters) {
    Map<String, Integer> people = people();
    long twice = people.values().stream().filter(count -> count > 1).count();
    long ids =
        Arrays.stream(office.getReceivedMessages())
            .map(mail -> header(mail, "Message-ID"))
            .distinct()
            .count();
    System.out.printf(
        "restarts %d, letters %d, missing %d, people who got one twice %d, distinct ids %d%n",
        restarts, letters, letters - people.size(), twice, ids);
  }
}
