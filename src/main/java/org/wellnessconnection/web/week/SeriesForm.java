package org.wellnessconnection.web.week;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.programme.Audience;
import org.wellnessconnection.programme.Chapter;
import org.wellnessconnection.programme.Days;
import org.wellnessconnection.programme.Leaders;
import org.wellnessconnection.programme.Outline;
import org.wellnessconnection.programme.Repeat;
import org.wellnessconnection.programme.Rhythm;
import org.wellnessconnection.programme.Series;
import org.wellnessconnection.programme.Spoken;
import org.wellnessconnection.programme.WrittenTime;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.zones.Zones;

/** A series as the editor has it: from a form, and into one. */
record SeriesForm(SessionForm form, Optional<Chapter> was, Zones zones) {
  private static final int LONGEST_SENTENCE = 300;

  SeriesId key() {
    String key = form.word("key");
    Refused.unless(key.matches("[a-z0-9][a-z0-9_-]{0,59}"), "key", "bad_key");
    return new SeriesId(key);
  }

  Series series(SeriesId id) {
    Chapter chapter = chapter();
    return new Series(id, chapter.outline(), chapter.rhythm());
  }

  Chapter chapter() {
    Outline outline = outline();
    Rhythm rhythm = WrittenTime.checked(rhythm(), zones);
    return new Chapter(from(rhythm.days().first()), outline, rhythm);
  }

  /** Another first day begins the first chapter. */
  private LocalDate from(LocalDate first) {
    return was.filter(it -> it.rhythm().days().first().equals(first))
        .map(Chapter::from)
        .orElse(first);
  }

  private Outline outline() {
    return new Outline(
        form.inBoth("title"),
        form.inBoth("about"),
        form.word("format"),
        form.choice("admission", Admission.values()),
        was.map(it -> it.outline().topics()).orElse(Map.of()),
        form.choice("spoken", Spoken.values()),
        form.choice("audience", Audience.values()),
        leaders(),
        form.places(),
        late(),
        agreement());
  }

  private Leaders leaders() {
    List<AccountId> beside =
        Stream.of("beside", "beside2")
            .filter(name -> !form.word(name).isEmpty())
            .map(this::person)
            .toList();
    return new Leaders(person("lead"), beside);
  }

  private AccountId person(String field) {
    Refused.unless(Id.isOne(form.word(field)), field, "bad_choice");
    return new AccountId(form.word(field));
  }

  private Optional<Duration> late() {
    return form.word("late").isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.ofMinutes(form.number("late", "bad_late")));
  }

  private Map<String, List<String>> agreement() {
    return Map.of("en", sentences("agreement_en"), "fr", sentences("agreement_fr"));
  }

  private List<String> sentences(String field) {
    List<String> all =
        form.word(field).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    boolean fit = !all.isEmpty() && all.stream().allMatch(it -> it.length() <= LONGEST_SENTENCE);
    Refused.unless(fit, "agreement", "bad_agreement");
    return all;
  }

  private Rhythm rhythm() {
    Optional<Days> days = was.map(it -> it.rhythm().days());
    LocalDate first =
        form.word("from").isEmpty()
            ? days.map(Days::first).orElseThrow(() -> new Refused("from", "bad_time"))
            : WrittenTime.date("from", form.word("from"));
    Repeat repeat =
        new Repeat(
            form.choice("often", Repeat.Often.values()), form.choice("day", DayOfWeek.values()));
    return new Rhythm(
        new Days(
            first,
            repeat.rule(days.map(Days::rule).orElseGet(this::brought)),
            days.map(Days::skipped).orElseGet(this::skipped)),
        WrittenTime.clock("at", form.word("at")),
        WrittenTime.zone(form.word("zone")),
        form.choice(),
        form.lasts());
  }

  /** The rule that an imported series brought along, which no choice here says. */
  private String brought() {
    return form.word("rule").isEmpty() ? Days.ONCE : form.word("rule");
  }

  private Set<LocalDate> skipped() {
    return Stream.of(form.word("skipped").split(","))
        .filter(day -> !day.isBlank())
        .map(day -> WrittenTime.date("from", day))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What stands in the fields of a series that is there. */
  static Map<String, String> words(Chapter chapter) {
    Map<String, String> words = new HashMap<>();
    Outline outline = chapter.outline();
    for (String language : List.of("en", "fr")) {
      words.put("title_" + language, outline.title().getOrDefault(language, ""));
      words.put("about_" + language, outline.about().getOrDefault(language, ""));
      List<String> agreement = outline.agreement().getOrDefault(language, List.of());
      words.put("agreement_" + language, String.join("\n", agreement));
    }
    words.put("format", outline.format());
    words.put("admission", word(outline.admission()));
    words.put("spoken", word(outline.spoken()));
    words.put("audience", word(outline.audience()));
    words.put("capacity", "" + outline.places().capacity());
    words.put("minimum", "" + outline.places().minimum());
    words.put("late", outline.late().map(it -> "" + it.toMinutes()).orElse(""));
    leaders(words, outline.leaders());
    rhythm(words, chapter.rhythm());
    return words;
  }

  private static void leaders(Map<String, String> words, Leaders leaders) {
    words.put("lead", leaders.lead().value());
    List<String> beside = leaders.beside().stream().map(AccountId::value).toList();
    words.put("beside", beside.isEmpty() ? "" : beside.get(0));
    words.put("beside2", beside.size() < 2 ? "" : beside.get(1));
  }

  static void rhythm(Map<String, String> words, Rhythm rhythm) {
    Repeat repeat = Repeat.of(rhythm.days());
    words.put("often", word(repeat.often()));
    words.put("day", word(repeat.day()));
    words.put("rule", rhythm.days().rule());
    words.put("skipped", days(rhythm.days().skipped()));
    words.put("from", rhythm.days().first().toString());
    words.put("at", rhythm.at().toString());
    words.put("zone", rhythm.zone().getId());
    words.put("choice", rhythm.choice().map(SeriesForm::word).orElse(""));
    words.put("lasts", "" + rhythm.lasts().toMinutes());
  }

  private static String days(Set<LocalDate> days) {
    return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
  }

  static String word(Enum<?> choice) {
    return choice.name().toLowerCase(java.util.Locale.ROOT);
  }
}
