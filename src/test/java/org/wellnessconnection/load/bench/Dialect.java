package org.wellnessconnection.load.bench;

import java.io.IOException;

/** How one kind of server is spoken to. */
interface Dialect {

  /** The request that opens the line of a socket. */
  String handshake(int socket) throws IOException;

  /** What is said first, or nothing. */
  String firstWords(int socket);

  /** Whether the answer to the first words is there. */
  boolean isIn(Frames.Text frame);

  String say(int socket, String payload);

  /** Whether a frame delivers something that was said, rather than answering it. */
  boolean isDelivery(Frames.Text frame);
}
