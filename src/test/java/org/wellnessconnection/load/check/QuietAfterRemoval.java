package org.wellnessconnection.load.check;

import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Told.Entry;

/** Whoever is removed hears nothing after it and has nothing after it. */
final class QuietAfterRemoval implements Rule {

  @Override
  public Stream<Finding> breaches(Evidence evidence) {
    return evidence.log().entries("left").flatMap(left -> after(left, evidence));
  }

  private static Stream<Finding> after(Entry left, Evidence evidence) {
    Stream<Finding> said =
        evidence
            .log()
            .entries("said")
            .filter(entry -> entry.seat().equals(left.seat()) && entry.seq() > left.seq())
            .map(entry -> Finding.forbidden("said after being removed: " + entry));
    Stream<Finding> heard =
        evidence
            .views()
            .filter(view -> view.seat().equals(left.seat()))
            .filter(view -> view.head(FinalLog.GROUP) > left.seq())
            .map(view -> Finding.forbidden("heard after being removed at " + left));
    return Stream.concat(said, heard);
  }
}
