package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.wellnessconnection.protocol.Refused;

/**
 * On which days a series takes place.
 *
 * @param first from when on the rule counts; it need not be one of the days itself
 * @param rule after RFC 5545, about days only, like {@code FREQ=WEEKLY;BYDAY=TU}
 * @param skipped days on which it does not take place after all
 */
@RecordBuilder
public record Days(LocalDate first, String rule, Set<LocalDate> skipped)
    implements DaysBuilder.With {
  public static final String ONCE = "FREQ=DAILY;COUNT=1";

  private static final int LONGEST = 200;
  private static final Set<Freq> FREQUENCIES =
      Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

  public Days {
    skipped = Set.copyOf(skipped);
    Refused.unless(Years.hold(first), "from", "bad_time");
    RecurrenceRule parsed = parsed(rule);
    boolean ofDays = FREQUENCIES.contains(parsed.getFreq());
    Refused.unless(ofDays && !isOfClocks(parsed), "every", "bad_rule");
    Refused.unless(first(parsed, first).isPresent(), "every", "bad_rule");
  }

  /** A trap: the library breaks for good when its parts are named before a first rule is read. */
  private static boolean isOfClocks(RecurrenceRule rule) {
    return rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND);
  }

  private static RecurrenceRule parsed(String rule) {
    Refused.unless(rule.length() <= LONGEST, "every", "bad_rule");
    try {
      return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
      throw new Refused("every", "bad_rule", "must be like FREQ=WEEKLY;BYDAY=TU");
    }
  }

  /** A rule that never comes true makes the library give up. */
  private static Optional<LocalDate> first(RecurrenceRule rule, LocalDate first) {
    try {
      RecurrenceRuleIterator days = rule.iterator(day(first));
      return days.hasNext() ? Optional.of(date(days.nextDateTime())) : Optional.empty();
    } catch (IllegalArgumentException never) {
      return Optional.empty();
    }
  }

  Days following(Days was, Days now) {
    return new Days(
        Outline.follow(first, was.first, now.first),
        Outline.follow(rule, was.rule, now.rule),
        Outline.follow(skipped, was.skipped, now.skipped));
  }

  /** The days from one on, up to and with another. */
  public List<LocalDate> between(LocalDate from, LocalDate last) {
    RecurrenceRuleIterator days = parsed(rule).iterator(day(first));
    if (from.isAfter(first)) {
      days.fastForward(day(from));
    }
    List<LocalDate> found = new ArrayList<>();
    while (days.hasNext() && !date(days.peekDateTime()).isAfter(last)) {
      found.add(date(days.nextDateTime()));
    }
    found.removeIf(day -> skipped.contains(day) || day.isBefore(from));
    return found;
  }

  private static DateTime day(LocalDate date) {
    return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
  }

  private static LocalDate date(DateTime day) {
    return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
  }
}
