package org.wellnessconnection.load.bench;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A server under load, with every process that works for it. */
interface Peer extends Closeable {

  String name();

  int port();

  List<Long> pids();

  /** Prepares rooms and seats for a load, and says how to talk to them. */
  Dialect dialect(Load load) throws IOException;
}
