package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Duration;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.SentLetters;
import org.wellnessconnection.member.SignInLetter;
import org.wellnessconnection.privacy.Vault;

/**
 * Letters in Redis: one hash for each browser, and for each link a string that says whose it is.
 * The word of the browser goes into every digest, so that a short code cannot be found by trying;
 * the address is locked.
 */
final class RedisSentLetters implements SentLetters {
  private final Line line;
  private final Vault vault;

  RedisSentLetters(Line line, Vault vault) {
    this.line = line;
    this.vault = vault;
  }

  @Override
  public Future<Void> keep(String browser, SignInLetter letter, Duration valid) {
    Request keep = Request.cmd(Command.FCALL).arg(Functions.LETTER).arg(1);
    keep.arg(Key.asked(Digest.of(browser)));
    keep.arg(bound(browser, letter.link())).arg(bound(browser, letter.code().value()));
    keep.arg(vault.lock(label(browser), letter.to().value())).arg(valid.toMillis());
    Request mark = Request.cmd(Command.SET).arg(Key.letter(Digest.of(letter.link())));
    mark.arg(Digest.of(browser)).arg("PX").arg(valid.toMillis());
    return line.send(keep).compose(kept -> line.send(mark)).mapEmpty();
  }

  @Override
  public Future<Opening> open(String browser, String word) {
    Request open = Request.cmd(Command.FCALL).arg(Functions.OPEN).arg(1);
    open.arg(Key.asked(Digest.of(browser))).arg(bound(browser, word)).arg(MOST_WRONG);
    return line.send(open)
        .compose(
            address ->
                address == null
                    ? elsewhere(browser, word)
                    : Future.succeededFuture(new Opening.By(opened(browser, address.toString()))));
  }

  private Address opened(String browser, String locked) {
    return new Address(vault.open(label(browser), locked));
  }

  private static String label(String browser) {
    return "letter " + Digest.of(browser);
  }

  private Future<Opening> elsewhere(String browser, String word) {
    return line.send(Request.cmd(Command.GET).arg(Key.letter(Digest.of(word))))
        .map(
            other ->
                other == null || other.toString().equals(Digest.of(browser))
                    ? new Opening.Nothing()
                    : new Opening.Elsewhere());
  }

  private static String bound(String browser, String word) {
    return Digest.of(browser + " " + word);
  }
}
