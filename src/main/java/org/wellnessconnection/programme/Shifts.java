package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every opening of a lounge of which something is known: a room, or who is on duty. */
public interface Shifts {

  Future<Optional<Shift>> find(String id);

  /** Changes it as it is at that moment; it begins as {@code fresh} where nothing was known. */
  Future<Shift> change(Shift fresh, UnaryOperator<Shift> change);

  Future<List<Shift>> all();

  /** Nothing of it is left. */
  Future<Void> drop(String id);
}
