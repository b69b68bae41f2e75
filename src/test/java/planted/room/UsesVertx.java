package planted.room;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Breaks: of Vert.x the domain knows Future alone. */
final class UsesVertx {
  Vertx outside;
  Future<String> allowed;
}
