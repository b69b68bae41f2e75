package org.wellnessconnection.programme;

import java.util.List;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.zones.Zones;

/**
 * Series that somebody brings along in a text, to be looked at before anything is kept: as in a
 * programme file, or as a calendar.
 */
public final class ImportFile {
  private static final int MOST = 100;

  private ImportFile() {}

  /** The part of a programme file that is about series. */
  record Lines(List<WrittenSeries> series) {}

  public static boolean isCalendar(String text) {
    return text.stripLeading().startsWith("BEGIN:VCALENDAR");
  }

  /**
   * From {@code series:} of a programme file.
   *
   * @throws Refused {@code bad_programme}, with a line in English that says where and why
   */
  public static List<WrittenSeries> series(String text) {
    try {
      List<WrittenSeries> series = YamlFile.read("series", text, Lines.class).series();
      Refused.unless(series.size() <= MOST, "text", "bad_programme");
      return series;
    } catch (Refused refused) {
      throw refused;
    } catch (IllegalArgumentException unread) {
      throw new Refused("text", "bad_programme", String.valueOf(unread.getMessage()));
    }
  }

  /** From the events of a calendar. */
  public static CalendarFile.Contents calendar(String text, Zones zones) {
    return CalendarFile.read(text, WrittenTime.zone("America/Toronto"), zones);
  }
}
