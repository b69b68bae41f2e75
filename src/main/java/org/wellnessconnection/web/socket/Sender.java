package org.wellnessconnection.web.socket;

import io.vertx.core.Future;
import java.util.function.Supplier;

/** What goes out on one socket, flushed once a turn and never piling up. */
final class Sender {
  private final Wire wire;
  private final Outbox outbox;
  private boolean flushing;

  Sender(Wire wire, Outbox outbox) {
    this.wire = wire;
    this.outbox = outbox;
  }

  /**
   * @param told what it is about: telling the same object to many encodes it once
   */
  void tell(Object told, Supplier<String> text) {
    if (wire.isClosing()) {
      return;
    }
    wire.write(outbox.frame(told, text).retainedDuplicate());
    if (wire.isTooFarBehind()) {
      wire.flush(); // what was only waiting for the end of this turn is nobody's fault
    }
    if (wire.isTooFarBehind()) {
      wire.close(CloseCode.TOO_SLOW, "");
    } else if (!flushing) {
      flushing = true;
      outbox.flushLater(this);
    }
  }

  void flush() {
    flushing = false;
    wire.flush();
  }

  Future<Void> drained() {
    return wire.drained();
  }

  void ping() {
    wire.ping();
  }

  boolean hasNothingWaiting() {
    return wire.hasNothingWaiting();
  }

  boolean isClosing() {
    return wire.isClosing();
  }

  void close(CloseCode code, String reason) {
    wire.close(code, reason);
  }

  /** Whoever ends the session is still owed the answer, which comes in this very turn. */
  void closeAfterThisTurn(CloseCode code) {
    outbox.afterThisTurn(() -> wire.close(code, ""));
  }

  void closeInAnswer() {
    wire.closeInAnswer();
  }
}
