package org.wellnessconnection.web.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What was made of the board as it is now; made once, and thrown away with the board. */
final class Copies {
  private static final int MOST = 200;

  private final Map<String, Copy> made = new LinkedHashMap<>();
  private Optional<Board> board = Optional.empty();

  /** Nothing is kept of what there is not, or the keys of nonsense would push out the others. */
  Optional<Copy> of(Board now, String key, Supplier<Optional<Copy>> make) {
    forgetAllBut(now);
    Optional<Copy> there = Optional.ofNullable(made.get(key));
    if (there.isPresent()) {
      return there;
    }
    Optional<Copy> fresh = make.get();
    fresh.ifPresent(copy -> made.put(key, copy));
    return fresh;
  }

  /** Two boards that show the same are still two: comparing them would cost more than a copy. */
  @SuppressWarnings("ReferenceEquality")
  private void forgetAllBut(Board now) {
    boolean same = board.filter(it -> it == now).isPresent();
    if (!same || made.size() >= MOST) {
      made.clear();
      board = Optional.of(now);
    }
  }
}
