package org.wellnessconnection.web.page;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.programme.Audience;
import org.wellnessconnection.programme.Programme;
import org.wellnessconnection.programme.Repeat;
import org.wellnessconnection.programme.Spoken;
import org.wellnessconnection.web.page.PlanPage.Person;

/**
 * The editor of a series.
 *
 * @param known the series that is changed; empty: a new one
 * @param facilitators who may lead
 * @param dates the next ones as they would be
 */
public record SeriesPage(
    Page page, Optional<Known> known, List<Person> facilitators, List<Date> dates, Typed typed)
    implements Shown {
  public static final String FORM = "series";

  public SeriesPage {
    facilitators = List.copyOf(facilitators);
    dates = List.copyOf(dates);
  }

  /** A date in words, and the holidays that it is. */
  public record Date(String words, String holidays) {}

  /** A series that is there, and as what it was seen. */
  public record Known(String id, String seen) {}

  public String action() {
    return known.map(it -> "/series/" + it.id()).orElse("/series");
  }

  public String word(String name) {
    return typed.or(FORM, name, "");
  }

  public boolean is(String name, String choice) {
    return word(name).equals(choice);
  }

  public boolean isWrong(String name) {
    return typed.isWrong(FORM, name);
  }

  public List<String> formats() {
    return Programme.FORMATS;
  }

  public List<String> admissions() {
    return codes(Admission.values());
  }

  public List<String> languages() {
    return codes(Spoken.values());
  }

  public List<String> audiences() {
    return codes(Audience.values());
  }

  /** A rule that was written elsewhere can only stay. */
  public List<String> rhythms() {
    String kept = PlanPage.code(Repeat.Often.AS_WRITTEN);
    return codes(Repeat.Often.values()).stream()
        .filter(it -> !it.equals(kept) || is("often", kept))
        .toList();
  }

  public List<String> days() {
    return codes(DayOfWeek.values());
  }

  private static List<String> codes(Enum<?>[] all) {
    return Stream.of(all).map(PlanPage::code).toList();
  }

  public String day(String code) {
    return page.texts().day(DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT)));
  }

  public List<String> zones() {
    return Stream.concat(Zones.canada().stream(), Stream.of(word("zone")))
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  public String zone(String zone) {
    return Zones.canada().contains(zone) ? page.say(Zones.key(zone)) : zone;
  }

  public Optional<String> fault() {
    return typed.code().map(code -> typed.why(page));
  }

  @Override
  public String template() {
    return "serieseditor.jte";
  }
}
