package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * How a series is from one day on, until the next chapter begins.
 *
 * @param from its first day; the rhythm may be counted from before
 */
@RecordBuilder
public record Chapter(LocalDate from, Outline outline, Rhythm rhythm)
    implements ChapterBuilder.With {

  /** What was changed in this chapter stays; all else goes along with what was written anew. */
  Chapter following(Chapter was, Chapter now) {
    return new Chapter(
        Outline.follow(from, was.from, now.from),
        outline.following(was.outline, now.outline),
        rhythm.following(was.rhythm, now.rhythm));
  }
}
