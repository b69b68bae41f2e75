package org.wellnessconnection;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.doctor.Browser;
import org.wellnessconnection.doctor.Check;
import org.wellnessconnection.doctor.Examination;
import org.wellnessconnection.doctor.Finding;
import org.wellnessconnection.doctor.MailCheck;
import org.wellnessconnection.doctor.ProviderCheck;
import org.wellnessconnection.doctor.RedisCheck;
import org.wellnessconnection.doctor.Report;
import org.wellnessconnection.doctor.ZonesCheck;
import org.wellnessconnection.redis.RedisAddress;
import org.wellnessconnection.redis.VideoKeysSeen;
import org.wellnessconnection.video.RsaKeys;

/** Looks at the settings and at everything that they name, and says how to mend what is wrong. */
public final class Doctor {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration ALL_IN_ALL = Duration.ofSeconds(60);

  private final Config config;
  private final Written written;
  private final Browser browser = Browser.patientFor(PATIENCE);
  private final Clock clock = Clock.systemUTC();

  private Doctor(Config config, Written written) {
    this.config = config;
    this.written = written;
  }

  public static void main(String[] arguments) throws InterruptedException {
    Report report = examine(arguments);
    System.out.print(report.text());
    System.exit(report.isWell() ? 0 : 1);
  }

  /**
   * @param arguments as the server takes them
   */
  public static Report examine(String... arguments) throws InterruptedException {
    try {
      Config config = Config.of(arguments);
      return new Doctor(config, Written.read(config)).examine();
    } catch (ConfigProblem problem) {
      String seen = String.valueOf(problem.getMessage());
      String mend = "correct that setting; config/wellness.yaml explains it";
      return new Report(List.of(Finding.wrong("settings", seen, mend)));
    }
  }

  private Report examine() throws InterruptedException {
    Vertx vertx = Vertx.vertx();
    try {
      return new Report(new Examination(checks(vertx), ALL_IN_ALL).findings());
    } finally {
      vertx.close();
    }
  }

  private List<Check> checks(Vertx vertx) {
    List<Check> own =
        List.of(
            said(Finding.good("settings", "fit together")),
            redis(vertx),
            new ZonesCheck(written.time()),
            new MailCheck(config.mail().server(), PATIENCE),
            new ProviderCheck(browser, written.providers()));
    return Stream.concat(own.stream(), video(vertx)).toList();
  }

  private Check redis(Vertx vertx) {
    return config.redis().embedded()
        ? said(Finding.good("Redis", "embedded: the server sets it up as it must be"))
        : new RedisCheck(
            vertx, RedisAddress.of(config.redis().url()), config.redis().minReplicas());
  }

  private Stream<Check> video(Vertx vertx) {
    return written
        .jitsi()
        .map(it -> new VideoChecks(it, config.server().publicUrl(), browser, clock, keys(vertx)))
        .map(VideoChecks::all)
        .orElseGet(() -> Stream.of(said(Finding.notSet("video", "off: sessions go on in text"))));
  }

  private Optional<RsaKeys> keys(Vertx vertx) {
    return config.redis().embedded()
        ? Optional.empty()
        : Optional.of(
            new VideoKeysSeen(vertx, RedisAddress.of(config.redis().url()), written.vault()));
  }

  /** What needs no looking. */
  static Check said(Finding finding) {
    return new Check() {
      @Override
      public String what() {
        return finding.what();
      }

      @Override
      public List<Finding> look() {
        return List.of(finding);
      }
    };
  }
}
