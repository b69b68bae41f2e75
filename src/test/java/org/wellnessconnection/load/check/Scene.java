package org.wellnessconnection.load.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.journal.Told.Answer;
import org.wellnessconnection.load.journal.Told.Entry;
import org.wellnessconnection.load.journal.Wish;

/**
 * A room told by hand, so that a test can tell it wrongly: Ana facilitates, Ben and Cleo take part.
 */
final class Scene {

  static final String ANA = "ana";
  static final String BEN = "ben";
  static final String CLEO = "cleo";

  private static final String EPOCH = "0000000a";

  private final Map<String, Journal> journals = new LinkedHashMap<>();
  private final List<Entry> log = new ArrayList<>();
  private final Map<String, Long> heads = new LinkedHashMap<>();
  private long clock;

  Scene() {
    for (String person : List.of(ANA, BEN, CLEO)) {
      journals.put(person, new Journal(person));
      welcomes(person, false);
    }
    for (String person : List.of(ANA, BEN, CLEO)) {
      String role = person.equals(ANA) ? "facilitator" : "participant";
      Entry entered = keeps(new Entry("entered", "group", 0, EPOCH, 0, person, role, "", ""));
      journals.keySet().stream()
          .filter(other -> other.compareTo(person) <= 0)
          .forEach(other -> hears(other, entered));
    }
  }

  /** Something is said, kept, acknowledged and heard by all. */
  Entry says(String person, String text) {
    Entry entry = saysUnheard(person, text);
    journals.keySet().forEach(listener -> hears(listener, entry));
    return entry;
  }

  Entry saysUnheard(String person, String text) {
    Entry entry = keeps(said(person, text, "try-" + text));
    sends(person, text, "try-" + text);
    acknowledges(person, "try-" + text, entry.seq());
    return entry;
  }

  /** A line about somebody, heard by all. */
  Entry tells(String type, String channel, String seat) {
    Entry entry = keeps(told(type, channel, seat));
    journals.keySet().stream()
        .filter(
            listener -> channel.equals("group") || listener.equals(ANA) || listener.equals(seat))
        .forEach(listener -> hears(listener, entry));
    return entry;
  }

  /** Gives a line its place in the log. */
  Entry keeps(Entry draft) {
    String channel = draft.channel();
    long seq = heads.merge(channel, 1L, Long::sum);
    Entry entry =
        new Entry(
            draft.type(),
            channel,
            seq,
            EPOCH,
            ++clock,
            draft.seat(),
            draft.role(),
            draft.text(),
            draft.attempt());
    log.add(entry);
    return entry;
  }

  static Entry said(String seat, String text, String attempt) {
    return new Entry("said", "group", 0, EPOCH, 0, seat, "", text, attempt);
  }

  private static Entry told(String type, String channel, String seat) {
    return new Entry(type, channel, 0, EPOCH, 0, seat, "", "", "");
  }

  void sends(String person, String text, String attempt) {
    write(person, new Moment.Sent(++clock, Wish.say(attempt, text)));
  }

  void acknowledges(String person, String attempt, long seq) {
    hears(person, new Answer("applied", attempt, "group", seq, ""));
  }

  void hears(String person, Told told) {
    write(person, new Moment.Heard(++clock, told));
  }

  void welcomes(String person, boolean resumed) {
    hears(person, new Told.Welcome(resumed, "admitted", Map.of()));
  }

  void leaves(String person, int code) {
    write(person, new Moment.Closed(++clock, code, ""));
  }

  void loses(Entry entry) {
    log.remove(entry);
  }

  /** The line stays, its text goes. */
  void takesAway(Entry said) {
    log.set(
        log.indexOf(said),
        new Entry("gone", said.channel(), said.seq(), EPOCH, said.at(), said.seat(), "", "", ""));
  }

  Journal journal(String person) {
    return journals.get(person);
  }

  /** Everybody but those named had to be there in the end. */
  Tally checkedWithout(String... gone) {
    List<String> absent = List.of(gone);
    return Checker.check(
        new Evidence(
            log(),
            journals.values().stream().filter(some -> !absent.contains(some.seat())).toList(),
            journals.values().stream().filter(some -> absent.contains(some.seat())).toList()));
  }

  private FinalLog log() {
    Journal reader = new Journal("reader");
    log.forEach(entry -> reader.write(new Moment.Heard(0, entry)));
    return FinalLog.readBy(reader);
  }

  private void write(String person, Moment moment) {
    journals.get(person).write(moment);
  }
}
