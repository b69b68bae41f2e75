package org.wellnessconnection.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A line to an XMPP server over a WebSocket (RFC 7395). Whoever asks waits, but not for ever. */
final class XmppLine implements AutoCloseable {
  private static final int MOST_STANZAS = 1000;
  private static final int MOST_CHARACTERS = 256 * 1024;
  private static final String ENDED = "<ended/>";

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>(MOST_STANZAS);
  private final Duration patience;
  private final WebSocket socket;

  XmppLine(HttpClient client, URI address, Duration patience) throws IOException {
    this.patience = patience;
    this.socket =
        within(
            patience,
            client
                .newWebSocketBuilder()
                .connectTimeout(patience)
                .subprotocols("xmpp")
                .buildAsync(address, new Ear()));
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder stanza = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      stanza.append(part);
      if (stanza.length() > MOST_CHARACTERS || (last && !heard.offer(stanza.toString()))) {
        from.abort();
      }
      if (last) {
        stanza.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, part, last);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      heard.offer(ENDED);
      return WebSocket.Listener.super.onClose(from, code, reason);
    }

    @Override
    public void onError(WebSocket from, Throwable broken) {
      heard.offer(ENDED);
    }
  }

  void say(String stanza) throws IOException {
    within(patience, socket.sendText(stanza, true));
  }

  /** The next piece that is meant; others are passed over. */
  Stanza hear(Predicate<Stanza> meant) throws IOException {
    return hear(meant, patience);
  }

  Stanza hear(Predicate<Stanza> meant, Duration within) throws IOException {
    long deadline = System.nanoTime() + within.toNanos();
    while (true) {
      Stanza stanza = Stanza.read(next(deadline));
      if (meant.test(stanza)) {
        return stanza;
      }
      if (stanza.is("ended") || stanza.is("close")) {
        throw new IOException("the line was closed");
      }
    }
  }

  private String next(long deadline) throws IOException {
    try {
      String text = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (text == null) {
        throw new HttpTimeoutException("no answer in time");
      }
      return text;
    } catch (InterruptedException stopped) {
      throw interrupted(stopped);
    }
  }

  private static <T> T within(Duration patience, CompletionStage<T> stage) throws IOException {
    try {
      return stage.toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failure) {
      throw new IOException("cannot be reached", failure.getCause());
    } catch (TimeoutException late) {
      throw new IOException("no answer in time", late);
    } catch (InterruptedException stopped) {
      throw interrupted(stopped);
    }
  }

  private static IOException interrupted(InterruptedException stopped) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", stopped);
  }

  /** As when a device loses its network. */
  @Override
  public void close() {
    socket.abort();
  }
}
