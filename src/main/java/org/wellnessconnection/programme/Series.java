package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SeriesId;

/**
 * A line of the programme that takes place again and again. What changes for "this and following"
 * is a new chapter, so that a series keeps its name, and its sessions theirs.
 *
 * @param chapters in the order of their days, the first one from the first day on
 * @param until the last day, where there is one
 * @param written the chapter as the programme file said it last, where it is from there
 */
@RecordBuilder
public record Series(
    SeriesId id, List<Chapter> chapters, Optional<LocalDate> until, Optional<Chapter> written)
    implements SeriesBuilder.With {
  private static final int MOST_CHAPTERS = 100;

  public Series {
    chapters = List.copyOf(chapters);
    boolean some = !chapters.isEmpty() && chapters.size() <= MOST_CHAPTERS;
    Refused.unless(some, "chapters", "bad_chapters");
  }

  /** A new one. */
  public Series(SeriesId id, Outline outline, Rhythm rhythm) {
    this(
        id,
        List.of(new Chapter(rhythm.days().first(), outline, rhythm)),
        Optional.empty(),
        Optional.empty());
  }

  /** The chapter of a day; of a day before the first, the first. */
  public Chapter on(LocalDate day) {
    return chapters.stream()
        .filter(chapter -> !chapter.from().isAfter(day))
        .reduce((before, later) -> later)
        .orElse(chapters.get(0));
  }

  /** The days on which it takes place, from one on, up to and with another. */
  public List<LocalDate> days(LocalDate from, LocalDate last) {
    Set<LocalDate> days = new TreeSet<>();
    for (Chapter chapter : chapters) {
      chapter.rhythm().days().between(later(from, chapter.from()), last).stream()
          .filter(day -> on(day).equals(chapter) && isWithin(day))
          .forEach(days::add);
    }
    return List.copyOf(days);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private boolean isWithin(LocalDate day) {
    return until.filter(day::isAfter).isEmpty();
  }

  /** Changes every session of the series. */
  public Series changed(UnaryOperator<Chapter> change) {
    return withChapters(chapters.stream().map(change).toList());
  }

  /** Changes this session and all that follow. */
  public Series changedFrom(LocalDate day, UnaryOperator<Chapter> change) {
    return splitAt(day).changed(it -> it.from().isBefore(day) ? it : change.apply(it));
  }

  /** The same series, in which a chapter begins on this day. */
  public Series splitAt(LocalDate day) {
    Chapter now = on(day);
    if (!now.from().isBefore(day)) {
      return this;
    }
    int next = chapters.indexOf(now) + 1;
    List<Chapter> split = new ArrayList<>(chapters);
    split.add(next, now.withFrom(day));
    return withChapters(split);
  }

  /** There is no session on this day. */
  public Series skipping(LocalDate day) {
    Refused.unless(!days(day, day).isEmpty(), "date", "no_such_date");
    Chapter now = on(day);
    Set<LocalDate> skipped = new TreeSet<>(now.rhythm().days().skipped());
    skipped.add(day);
    return replacing(now, skippingOnly(now, skipped));
  }

  /** There is a session on this day after all. */
  public Series takingUp(LocalDate day) {
    Chapter now = on(day);
    Set<LocalDate> skipped = new TreeSet<>(now.rhythm().days().skipped());
    skipped.remove(day);
    return replacing(now, skippingOnly(now, skipped));
  }

  private static Chapter skippingOnly(Chapter chapter, Set<LocalDate> skipped) {
    Rhythm rhythm = chapter.rhythm();
    return chapter.withRhythm(rhythm.withDays(rhythm.days().withSkipped(skipped)));
  }

  private Series replacing(Chapter old, Chapter fresh) {
    int at = chapters.indexOf(old);
    return withChapters(
        IntStream.range(0, chapters.size())
            .mapToObj(nth -> nth == at ? fresh : chapters.get(nth))
            .toList());
  }

  /** The session before this day is the last one. */
  public Series endingBefore(LocalDate day) {
    return withUntil(Optional.of(day.minusDays(1)));
  }

  /** The programme file says it anew: what was changed here meanwhile stays. */
  public Series written(Chapter now) {
    Chapter was = written.orElse(now);
    return changed(chapter -> chapter.following(was, now)).withWritten(Optional.of(now));
  }
}
