package org.wellnessconnection.load.lounge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellnessconnection.load.process.RedisProcess;
import org.wellnessconnection.load.process.Resp;
import org.wellnessconnection.load.process.ServerProcess;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Site;
import org.wellnessconnection.story.Salon;

/** Two servers with one lounge, which Ada may open. */
final class Premises implements AutoCloseable {
  private static final Pattern WAY_IN = Pattern.compile("Ada Tremblay.*/sign-in#(\\S+)");
  private static final Pattern ROOM = Pattern.compile("\"rooms\":\\[\"([^\"]{22})\"");
  private static final List<String> FREELY =
      List.of(
          "--limits.commandsPerTenSeconds=100000",
          "--limits.framesPerTenSeconds=200000",
          "--limits.socketsPerAccount=1000",
          "--limits.socketsPerAddress=20000");

  private final Path folder;
  private final int people;
  private final RedisProcess redis;
  private final ServerProcess first;
  private final ServerProcess second;

  private Premises(Path folder, int people, RedisProcess redis) throws IOException {
    this.folder = folder;
    this.people = people;
    this.redis = redis;
    List<String> options = new ArrayList<>(FREELY);
    options.add("--programme.file=" + programme());
    this.first = ServerProcess.start(folder.resolve("first"), redis.url(), options);
    this.second = ServerProcess.start(folder.resolve("second"), redis.url(), options);
  }

  static Premises open(Path folder, int people) throws IOException {
    return new Premises(folder, people, RedisProcess.start(folder.resolve("redis"), "always"));
  }

  private Path programme() throws IOException {
    String lounge = Salon.lounge("tea", "Tea", "Thé", Salon.ALL_WEEK);
    String capacity = "    capacity: " + Math.max(2, people) + "\n";
    return Files.writeString(
        folder.resolve("programme.yaml"), Salon.PEOPLE + "lounges:\n" + lounge + capacity);
  }

  List<Site> sites() {
    return List.of(first.site(), second.site());
  }

  ServerProcess second() {
    return second;
  }

  /** Through the door like everybody; the code is the one that the first server shows. */
  Pass facilitator() throws IOException {
    String cookie = first.site().signIn(found(WAY_IN, log()));
    return first.site().takeSeat(room(), cookie, "Ada");
  }

  /** Everybody else, each with an account of their own. */
  List<Pass> members() throws IOException {
    String room = room();
    List<Pass> passes = new ArrayList<>();
    for (Pass known : first.site().seats(1, people)) {
      passes.add(first.site().takeSeat(room, known.cookie(), Names.of(passes.size())));
    }
    return passes;
  }

  private String room() throws IOException {
    String today = LocalDate.now(ZoneId.of("America/Toronto")).atStartOfDay().toString();
    try (Resp talk = redis.talk()) {
      return found(ROOM, talk.ask("HGET", "{programme}:lounges", "tea@" + today));
    }
  }

  private String log() throws IOException {
    try (Stream<Path> logs = Files.list(folder.resolve("first"))) {
      Path log = logs.filter(it -> it.toString().endsWith(".log")).findFirst().orElseThrow();
      return Files.readString(log);
    }
  }

  private static String found(Pattern pattern, String text) throws IOException {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException("no " + pattern);
    }
    return matcher.group(1);
  }

  /** Names that nobody takes for one another. */
  private static final class Names {
    private static final String FIRST = "bdfgkmnprt";
    private static final String SECOND = "aeou";

    static String of(int number) {
      int syllables = FIRST.length() * SECOND.length();
      String name = syllable(number / syllables) + syllable(number % syllables);
      return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private static String syllable(int number) {
      char first = FIRST.charAt(number / SECOND.length() % FIRST.length());
      return "" + first + SECOND.charAt(number % SECOND.length());
    }
  }

  @Override
  public void close() {
    first.close();
    second.close();
    redis.close();
  }
}
