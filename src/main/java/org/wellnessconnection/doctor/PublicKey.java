package org.wellnessconnection.doctor;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wellnessconnection.doctor.Browser.Page;
import org.wellnessconnection.video.KeyServer;
import org.wellnessconnection.video.RsaKey;

/**
 * Whether our servers give a Jitsi the key that it needs to believe us.
 *
 * @param home our own address
 * @param keys as they lie in Redis
 */
public record PublicKey(Browser browser, URI home, KeyServer keys) implements Check {
  private static final String MEND =
      "let JWT_ASAP_KEYSERVER and server.publicUrl lead to running servers, with this Redis and this"
          + " vault.keyFile";

  @Override
  public String what() {
    return "Jitsi: our public key";
  }

  /** A server that is asked for any key makes the one of these days, if there is none. */
  @Override
  public List<Finding> look() throws Exception {
    try {
      browser.get(address("none.pem"));
      RsaKey key =
          keys.now()
              .toCompletionStage()
              .toCompletableFuture()
              .get(browser.patience().toMillis(), TimeUnit.MILLISECONDS);
      return List.of(given(browser.get(address(key.file())), key));
    } catch (IOException away) {
      return List.of(Finding.wrong(what(), "cannot be asked for at " + address(""), MEND));
    } catch (ExecutionException | TimeoutException unknown) {
      return List.of(Finding.wrong(what(), "is not in Redis, or cannot be opened", MEND));
    }
  }

  private URI address(String file) {
    return home.resolve("/video/keys/" + file);
  }

  private Finding given(Page page, RsaKey key) {
    return page.status() == 200 && page.body().equals(key.pem())
        ? Finding.good(what(), "is given to whoever asks")
        : Finding.wrong(what(), "is not given: " + page.status(), MEND);
  }
}
