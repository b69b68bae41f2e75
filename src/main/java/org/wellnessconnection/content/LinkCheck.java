package org.wellnessconnection.content;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Asks whether what our texts lead to is still there: for its head first, then for the whole, as
 * not every server knows the first. A few at a time, each for so long and no longer.
 */
public final class LinkCheck {
  private static final int AT_ONCE = 6;
  private static final int MOST = 1_000;
  private static final Set<Integer> SHUT_TO_PROGRAMS = Set.of(401, 403, 405, 406, 429, 999);

  /** What became of an address; the words say it to a person. */
  public record Result(String address, Standing standing, String words) {}

  /** Some servers answer people and not programs: somebody has to look for themselves. */
  public enum Standing {
    THERE,
    TO_LOOK_AT,
    DEAD
  }

  private final HttpClient client;
  private final Duration patience;

  public LinkCheck(Duration patience) {
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** In the order of the addresses. */
  public List<Result> of(Collection<String> addresses) {
    if (addresses.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " links");
    }
    ExecutorService some = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<CompletableFuture<Result>> asked =
          addresses.stream()
              .map(it -> CompletableFuture.supplyAsync(() -> check(it), some))
              .toList();
      return asked.stream().map(CompletableFuture::join).toList();
    } finally {
      some.shutdownNow();
    }
  }

  private Result check(String address) {
    Result head = ask(address, "HEAD");
    return head.standing() == Standing.THERE ? head : ask(address, "GET");
  }

  private Result ask(String address, String method) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .header("User-Agent", "Mozilla/5.0 (links of a programme, checked by a person)")
              .timeout(patience)
              .build();
      HttpResponse<InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      answer.body().close();
      int status = answer.statusCode();
      return new Result(address, standing(status), String.valueOf(status));
    } catch (IOException | IllegalArgumentException away) {
      return new Result(address, Standing.DEAD, away.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Result(address, Standing.DEAD, "stopped");
    }
  }

  private static Standing standing(int status) {
    if (status >= 200 && status < 300) {
      return Standing.THERE;
    }
    return SHUT_TO_PROGRAMS.contains(status) ? Standing.TO_LOOK_AT : Standing.DEAD;
  }
}
