package org.wellnessconnection.load.bench;

import java.io.Closeable;
import java.util.List;

/** A server under load, with every process that works for it. */
interface Peer extends Closeable {

  String name();

  int port();

  List<Long> pids();

  /** How to talk to it under a load. */
  Dialect dialect(Load load);
}
