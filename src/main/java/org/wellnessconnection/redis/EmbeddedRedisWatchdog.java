package org.wellnessconnection.redis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Ends Redis when this process is gone. A shell reads a pipe whose other end only we hold: even
 * after {@code kill -9} the system closes it, and the shell ends the last process it was told of.
 */
final class EmbeddedRedisWatchdog implements AutoCloseable {
  private static final String SCRIPT =
      "trap '' HUP INT TERM; redis=; while read -r line; do redis=$line; done;"
          + " [ -z \"$redis\" ] || kill -TERM \"$redis\" 2>/dev/null";

  private final Process shell;
  private final OutputStream pipe;

  private EmbeddedRedisWatchdog(Process shell) {
    this.shell = shell;
    this.pipe = shell.getOutputStream();
  }

  static EmbeddedRedisWatchdog start() throws IOException {
    return new EmbeddedRedisWatchdog(
        new ProcessBuilder(EmbeddedRedisBinary.apart(List.of("sh", "-c", SCRIPT)))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  void guard(Process redis) throws IOException {
    tell(Long.toString(redis.pid()));
  }

  /** Redis has ended in order: nobody is to be ended any more. */
  @Override
  public void close() {
    try (pipe) {
      tell("");
    } catch (IOException alreadyGone) {
      shell.destroyForcibly();
    }
  }

  private void tell(String line) throws IOException {
    pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    pipe.flush();
  }
}
