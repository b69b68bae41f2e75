package org.wellnessconnection;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellnessconnection.gratitude.GratitudeSettings;
import org.wellnessconnection.member.MemberSettings;
import org.wellnessconnection.member.SignInTimes;
import org.wellnessconnection.redis.RedisSettings;
import org.wellnessconnection.smtp.MailSettings;
import org.wellnessconnection.video.VideoSettings;
import org.wellnessconnection.web.Brand;
import org.wellnessconnection.web.Limits;
import org.wellnessconnection.web.Listening;

/** Everything that can be set. Whoever holds one holds settings that fit together. */
public record Config(
    Mode mode,
    Listening server,
    RedisSettings redis,
    Limits limits,
    ProgrammeSource programme,
    TimeData time,
    Content content,
    MailSettings mail,
    VaultKey vault,
    SignIn signIn,
    MemberSettings members,
    VideoSettings video,
    GratitudeSettings gratitude,
    Brand brand,
    Bench bench) {
  private static final Pattern ARGUMENT = Pattern.compile("--(?<key>[\\w.]+)=(?<value>.*)");
  private static final int SHORTEST_PASSWORD = 16;
  private static final int FEWEST_CHARACTERS = 6;
  private static final List<String> PLACEHOLDERS =
      List.of("changeme", "password", "secret", "example", "placeholder", "default", "yourredis");

  /** Alone on one machine, or for people. */
  public enum Mode {
    @JsonProperty("local")
    LOCAL,
    @JsonProperty("production")
    PRODUCTION
  }

  /** The file that says which sessions there are. */
  public record ProgrammeSource(Path file, Path formats, Path holidays) {
    public ProgrammeSource {
      requireFile("file", file);
      requireFile("formats", formats);
      requireFile("holidays", holidays);
    }

    private static void requireFile(String key, Path file) {
      if (file.toString().isBlank()) {
        throw new IllegalArgumentException(key + ": must name a file");
      }
    }
  }

  /**
   * What people read.
   *
   * @param folder with a folder for each language
   * @param links the file in which {@code ./wellness links} leaves what it found
   */
  public record Content(Path folder, Path links) {
    public Content {
      if (folder.toString().isBlank()) {
        throw new IllegalArgumentException("folder: must name a folder");
      }
      if (links.toString().isBlank()) {
        throw new IllegalArgumentException("links: must name a file");
      }
    }
  }

  /** The file with the key to what is kept locked; made when it is not there. */
  public record VaultKey(Path keyFile) {
    public VaultKey {
      if (keyFile.toString().isBlank()) {
        throw new IllegalArgumentException("keyFile: must name a file");
      }
    }
  }

  /**
   * How people sign in, and for how long.
   *
   * @param providers the file with the providers of accounts; an empty path where there are none
   */
  public record SignIn(Duration idle, Duration longest, Path providers) {
    public SignIn {
      times(idle, longest);
    }

    static SignIn usual() {
      SignInTimes usual = SignInTimes.usual();
      return new SignIn(usual.idle(), usual.longest(), Path.of(""));
    }

    public SignInTimes times() {
      return times(idle, longest);
    }

    private static SignInTimes times(Duration idle, Duration longest) {
      return new SignInTimes(idle, longest);
    }
  }

  /**
   * What a load test needs.
   *
   * @param seats hands out seats without a sign-in
   */
  public record Bench(boolean seats) {}

  public Config {
    if (mode == Mode.LOCAL) {
      requireLocal(server);
    } else {
      requireFitForPeople(server, redis, bench);
      requireSender(mail);
    }
  }

  public static Config usual() {
    return new Config(
        Mode.LOCAL,
        Listening.usual(),
        RedisSettings.usual(),
        Limits.usual(),
        new ProgrammeSource(
            Path.of("config/programme/sample.yaml"),
            Path.of("config/programme/formats.yaml"),
            Path.of("config/programme/holidays.yaml")),
        TimeData.usual(),
        new Content(Path.of("config/content"), Path.of("data/links.json")),
        MailSettings.usual(),
        new VaultKey(Path.of("data/vault.key")),
        SignIn.usual(),
        MemberSettings.usual(),
        VideoSettings.usual(),
        GratitudeSettings.usual(),
        Brand.usual(),
        new Bench(false));
  }

  /**
   * Reads {@code --config=FILE} and {@code --dotted.key=value} as they stand on the command line.
   *
   * @throws ConfigProblem when something is wrong
   */
  public static Config of(String... arguments) {
    Optional<Path> file = Optional.empty();
    Map<String, String> overrides = new LinkedHashMap<>();
    for (String argument : arguments) {
      Matcher parts = ARGUMENT.matcher(argument);
      if (!parts.matches()) {
        throw new ConfigProblem("command line", "takes --config=FILE and --dotted.key=value only");
      }
      if (parts.group("key").equals("config")) {
        file = Optional.of(Path.of(parts.group("value")));
      } else {
        overrides.put(parts.group("key"), parts.group("value"));
      }
    }
    return load(file, overrides);
  }

  /**
   * @param file a YAML file; what it leaves out keeps its default
   * @param overrides dotted keys such as {@code server.port}, which win over the file
   * @throws ConfigProblem when something is wrong
   */
  public static Config load(Optional<Path> file, Map<String, String> overrides) {
    ConfigTree tree = new ConfigTree();
    file.map(ConfigFile::new).map(ConfigFile::read).ifPresent(tree::lay);
    overrides.forEach(tree::lay);
    return tree.config();
  }

  private static void requireLocal(Listening server) {
    require(server.onLoopback(), "server.host", "must be 127.0.0.1 while mode is local");
  }

  private static void requireFitForPeople(Listening server, RedisSettings redis, Bench bench) {
    require(
        server.safeToCarrySecrets(),
        "server.publicUrl",
        "must be https while mode is production (http only on this machine)");
    require(
        !redis.embedded(),
        "redis.url",
        "must name a Redis of your own while mode is production, not embedded");
    require(
        redis.password().map(Config::isHardToGuess).orElse(true),
        "redis.url",
        "has a password that is short or a placeholder; 16 random characters are the least");
    require(!bench.seats(), "bench.seats", "must be false while mode is production");
  }

  private static void requireSender(MailSettings mail) {
    require(
        mail.server().isEmpty() || mail.hasSender(),
        "mail.from",
        "must be an address of your own while mode is production");
  }

  static boolean isHardToGuess(String password) {
    String letters = password.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return password.length() >= SHORTEST_PASSWORD
        && password.chars().distinct().count() >= FEWEST_CHARACTERS
        && PLACEHOLDERS.stream().noneMatch(letters::contains);
  }

  private static void require(boolean right, String key, String otherwise) {
    if (!right) {
      throw new ConfigProblem(key, otherwise);
    }
  }
}
