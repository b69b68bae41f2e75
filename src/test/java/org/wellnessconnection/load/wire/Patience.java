package org.wellnessconnection.load.wire;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** How long a client bears silence on its line, and how much it lets wait in its own socket. */
public record Patience(Duration silence, int receiveBuffer) {

  private static final int AS_THE_SYSTEM_LIKES = 0;

  public static Patience of(Duration silence) {
    return new Patience(silence, AS_THE_SYSTEM_LIKES);
  }

  public Patience withReceiveBuffer(int bytes) {
    return new Patience(silence, bytes);
  }

  void applyTo(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) silence.toMillis());
    if (receiveBuffer != AS_THE_SYSTEM_LIKES) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
  }
}
