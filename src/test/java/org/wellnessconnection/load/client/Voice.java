package org.wellnessconnection.load.client;

import java.io.IOException;
import java.util.Optional;
import org.wellnessconnection.load.wire.Line;

/** The line a client may speak on, if it has one: from its welcome until the line breaks. */
final class Voice {

  private Optional<Line> line = Optional.empty();

  synchronized Optional<Line> line() {
    return line;
  }

  /** Speaks on this line from now on; false when it did so already. */
  synchronized boolean finds(Line other) {
    boolean isNew = line.filter(other::equals).isEmpty();
    line = Optional.of(other);
    return isNew;
  }

  synchronized void falls(Line broken) {
    line = line.filter(current -> current != broken);
  }

  /**
   * Says something, or nothing when there is no line; a line that breaks is noticed by its reader.
   */
  synchronized void say(String text) {
    line.ifPresent(
        current -> {
          try {
            current.send(text);
          } catch (IOException broken) {
            current.cut();
          }
        });
  }

  /** Says goodbye; false when there is nobody to say it to. */
  synchronized boolean leave() {
    line.ifPresent(
        current -> {
          try {
            current.leave();
          } catch (IOException broken) {
            current.cut();
          }
        });
    return line.isPresent();
  }
}
