package org.wellnessconnection.load.check;

import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Journal;

/**
 * All there is to judge one room by.
 *
 * @param log what the room holds in the end
 * @param followers clients that had to be connected and up to date in the end
 * @param others clients that may have gone, been removed or been made to misbehave
 */
public record Evidence(FinalLog log, List<Journal> followers, List<Journal> others) {

  public Evidence {
    followers = List.copyOf(followers);
    others = List.copyOf(others);
  }

  Stream<Journal> journals() {
    return Stream.concat(followers.stream(), others.stream());
  }

  Stream<View> views() {
    return journals().flatMap(journal -> View.of(journal).stream());
  }
}
