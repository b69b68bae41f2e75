package org.wellnessconnection.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.zones.Choice;
import org.wellnessconnection.zones.Zones;

/**
 * A series as a file says it, or a single dated session when it does not say {@code every}.
 *
 * @param key names the series for good
 * @param lead a key of people
 * @param beside keys of those who lead it with them
 * @param late how many minutes after the start somebody new still comes in
 * @param agreement as in the whole programme, if it is not said
 * @param every on which days, after RFC 5545
 * @param from the first day, like {@code 2026-09-01}
 * @param at like {@code "19:00"}, as the clock shows it in {@code zone}
 * @param choice which moment is meant on days on which the clock shows that time twice or skips it
 * @param skipped days on which it does not take place
 * @param confirmed {@code true}: its leaders have confirmed all its dates; see {@link SampleWord}
 */
public record WrittenSeries(
    String key,
    Map<String, String> title,
    Map<String, String> about,
    String format,
    Admission admission,
    Optional<Map<String, List<String>>> topics,
    Optional<Spoken> languages,
    Optional<Audience> audience,
    String lead,
    Optional<List<String>> beside,
    Optional<Integer> capacity,
    Optional<Integer> minimum,
    Optional<Integer> late,
    Optional<Map<String, List<String>>> agreement,
    Optional<String> every,
    String from,
    String at,
    String zone,
    Optional<Choice> choice,
    String lasts,
    Set<String> skipped,
    Optional<Boolean> confirmed) {
  /** What can be seen to be wrong without knowing the people is refused here. */
  public WrittenSeries {
    skipped = Set.copyOf(skipped);
    if (!key.matches("[a-z0-9][a-z0-9_-]{0,59}")) {
      throw new Refused("key", "bad_id", "must be letters from a to z, digits, - and _");
    }
  }

  SeriesId id() {
    return new SeriesId(key);
  }

  boolean isConfirmed() {
    return confirmed.orElse(false);
  }

  Stream<String> facilitators() {
    return Stream.concat(Stream.of(lead), beside.stream().flatMap(List::stream));
  }

  /**
   * Whether a series can be made of it.
   *
   * @throws Refused with the field that is in the way
   */
  void check(Map<String, List<String>> usualAgreement, Zones zones) {
    Map<String, AccountId> strangers =
        facilitators().distinct().collect(Collectors.toMap(it -> it, it -> AccountId.random()));
    chapter(strangers::get, usualAgreement);
    WrittenTime.checked(rhythm(), zones);
  }

  /** The series that is meant, by what people are known as here. */
  Series series(Function<String, AccountId> people, Map<String, List<String>> usualAgreement) {
    Chapter chapter = chapter(people, usualAgreement);
    return new Series(id(), List.of(chapter), Optional.empty(), Optional.of(chapter));
  }

  private Chapter chapter(
      Function<String, AccountId> people, Map<String, List<String>> usualAgreement) {
    Rhythm rhythm = rhythm();
    return new Chapter(rhythm.days().first(), outline(people, usualAgreement), rhythm);
  }

  private Outline outline(
      Function<String, AccountId> people, Map<String, List<String>> usualAgreement) {
    return new Outline(
        title,
        about,
        format,
        admission,
        topics.orElse(Map.of()),
        languages.orElse(Spoken.BOTH),
        audience.orElse(Audience.ALL),
        leaders(people),
        places(),
        late.map(Duration::ofMinutes),
        agreement.orElse(usualAgreement));
  }

  private Leaders leaders(Function<String, AccountId> people) {
    return new Leaders(
        people.apply(lead), beside.stream().flatMap(List::stream).map(people).distinct().toList());
  }

  private Places places() {
    return new Places(
        capacity.orElse(Places.USUAL.capacity()), minimum.orElse(Places.USUAL.minimum()));
  }

  Rhythm rhythm() {
    LocalDate first = WrittenTime.date("from", from);
    ZoneId place = WrittenTime.zone(zone);
    Days days =
        new Days(
            first,
            every.orElse(Days.ONCE),
            skipped.stream()
                .map(day -> WrittenTime.date("skipped", day))
                .collect(Collectors.toUnmodifiableSet()));
    return new Rhythm(days, WrittenTime.clock("at", at), place, choice, length());
  }

  private Duration length() {
    try {
      return Duration.parse(lasts);
    } catch (DateTimeException e) {
      throw new Refused("lasts", "bad_length", "must be like PT1H30M");
    }
  }
}
