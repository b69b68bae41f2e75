package org.wellnessconnection.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.zones.Zones;

/**
 * Who takes part and which sessions there are, as a file says it.
 *
 * @param sessions those whose doors open when a server starts
 * @param series those that take place again and again, or once, on their days
 * @param agreement what everybody agrees to where a series does not say it, by language
 * @param posts that stand in the gratitude space at first, in local mode only
 * @param lounges where members talk outside sessions
 */
public record Programme(
    List<Person> people,
    List<Session> sessions,
    Optional<List<WrittenSeries>> series,
    Optional<Map<String, List<String>>> agreement,
    Optional<List<WrittenPost>> posts,
    Optional<List<WrittenLounge>> lounges) {
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  public static final List<String> FORMATS =
      List.of(
          "peer_support",
          "compassion_rounds",
          "psychological_first_aid",
          "topical",
          "drop_in",
          "balint");

  public Programme {
    people = List.copyOf(people);
    sessions = List.copyOf(sessions);
    List<String> known = people.stream().map(Person::key).toList();
    for (Session session : sessions) {
      require(known.containsAll(session.facilitators()), "facilitators", "must be keys of people");
    }
    for (WrittenSeries line : series.orElse(List.of())) {
      boolean led = line.facilitators().allMatch(known::contains);
      require(led, "series: " + line.key() + ": lead and beside", "must be keys of people");
    }
    for (WrittenLounge lounge : lounges.orElse(List.of())) {
      boolean led = known.containsAll(lounge.facilitators());
      require(led, "lounges: " + lounge.key() + ": facilitators", "must be keys of people");
      boolean agreed = lounge.agreement().or(() -> agreement).isPresent();
      require(agreed, "lounges: " + lounge.key() + ": agreement", "must be here or of all");
    }
    long rooms = lounges.orElse(List.of()).stream().map(WrittenLounge::key).distinct().count();
    require(rooms == lounges.orElse(List.of()).size(), "lounges", "must have no key twice");
    long keys = series.orElse(List.of()).stream().map(WrittenSeries::key).distinct().count();
    require(keys == series.orElse(List.of()).size(), "series", "must have no key twice");
  }

  /** One without series. */
  public Programme(List<Person> people, List<Session> sessions) {
    this(people, sessions, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether somebody leads any of it. */
  public boolean isLedBy(Person person) {
    return sessions.stream().anyMatch(it -> it.facilitators().contains(person.key()))
        || lines().stream().flatMap(WrittenSeries::facilitators).anyMatch(person.key()::equals)
        || rooms().stream().anyMatch(it -> it.facilitators().contains(person.key()));
  }

  /** The lounges, of which there may be none. */
  List<WrittenLounge> rooms() {
    return lounges.orElse(List.of());
  }

  /** The series, of which there may be none. */
  List<WrittenSeries> lines() {
    return series.orElse(List.of());
  }

  Map<String, List<String>> usualAgreement() {
    return agreement.orElse(Map.of());
  }

  /**
   * The same programme.
   *
   * @throws IllegalArgumentException if one of its series cannot be, with its key and the field
   */
  public Programme checked(Zones zones) {
    for (WrittenSeries line : lines()) {
      try {
        line.check(usualAgreement(), zones);
      } catch (Refused refused) {
        throw new IllegalArgumentException(
            "series: " + line.key() + ": " + refused.getMessage(), refused);
      }
    }
    return this;
  }

  /**
   * Somebody in the programme; {@code key} is only for the file.
   *
   * @param roles what they answer for beyond the sessions they lead
   * @param mail where they are called when a room needs them
   * @param language in which they are written to, English if it is not said
   */
  public record Person(
      String key, String name, Set<Duty> roles, Optional<String> mail, Optional<String> language) {
    public Person {
      roles = Set.copyOf(roles);
      require(mail.map(Address::isOne).orElse(true), "mail", "must be like sam@example.org");
      require(
          language.map(LANGUAGES::contains).orElse(true), "language", "must be one of [en, fr]");
    }
  }

  /**
   * A session: its doors are open, or open in time before it begins.
   *
   * @param title by language
   * @param agreement what everybody agrees to, sentence by sentence, by language
   */
  public record Session(
      String key,
      Map<String, String> title,
      String format,
      Admission admission,
      List<String> facilitators,
      Map<String, List<String>> agreement,
      Optional<String> starts,
      Optional<String> startsIn,
      Optional<String> lasts) {
    public Session {
      require(!key.isBlank(), "key", "must not be empty");
      require(title.keySet().equals(LANGUAGES), "title", "must be in en and fr");
      require(agreement.keySet().equals(LANGUAGES), "agreement", "must be in en and fr");
      require(FORMATS.contains(format), "format", "must be one of " + FORMATS);
      require(!facilitators.isEmpty(), "facilitators", "must name at least one");
      Timing.of(starts, startsIn, lasts);
    }

    /** When it is, if it is opened now for the first time. */
    Schedule schedule(Instant now) {
      return Timing.of(starts, startsIn, lasts).from(now);
    }
  }

  private static void require(boolean right, String field, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(field + ": " + otherwise);
    }
  }
}
