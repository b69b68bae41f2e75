package org.wellnessconnection.load.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.load.process.Patiently;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Addressee;
import org.wellnessconnection.mail.Courier;
import org.wellnessconnection.mail.Stationery;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.smtp.SmtpAddress;
import org.wellnessconnection.smtp.SmtpPost;
import org.wellnessconnection.web.page.LetterPaper;
import org.wellnessconnection.web.page.Pages;

/** One server that does nothing but send what is in the bag, until it is killed or asked to go. */
public final class Mailing {
  private static final int ROUND_MILLIS = 10;

  private Mailing() {}

  /** Redis, post office, and how many milliseconds its clock is ahead: leases of the dead end. */
  public static void main(String[] words) {
    Vertx vertx = Vertx.vertx();
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.parseLong(words[2])));
    vertx
        .getOrCreateContext()
        .runOnContext(
            now ->
                Patiently.open(vertx, words[0])
                    .map(redis -> courier(vertx, redis, words[1], clock))
                    .onSuccess(courier -> begin(vertx, courier))
                    .onFailure(Throwable::printStackTrace));
  }

  private static Courier courier(Vertx vertx, RedisHouse redis, String office, Clock clock) {
    SmtpPost post = new SmtpPost(vertx, SmtpAddress.of(office), new Address("care@example.org"));
    return new Courier(
        redis.postBag(),
        account ->
            Future.succeededFuture(
                Optional.of(new Addressee(new Address(account + "@example.org"), "fr", true))),
        Stationery.read(Path.of("config/content"), new LetterPaper(new Pages())),
        post,
        clock);
  }

  private static void begin(Vertx vertx, Courier courier) {
    System.out.println("ready");
    vertx.setPeriodic(ROUND_MILLIS, round -> courier.goRound());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> courier.goOff().toCompletionStage().toCompletableFuture().join(), "off"));
  }
}
