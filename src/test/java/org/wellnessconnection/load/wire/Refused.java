package org.wellnessconnection.load.wire;

import java.io.IOException;

/** The server answered over HTTP, and the answer was no. */
public final class Refused extends IOException {

  private final int status;

  Refused(int status, String answer) {
    super("HTTP " + status + ": " + answer.substring(0, Math.min(answer.length(), 200)));
    this.status = status;
  }

  /** Whether asking again later cannot help. */
  public boolean isFinal() {
    return status == 403 || status == 404 || status == 410;
  }

  public int status() {
    return status;
  }
}
