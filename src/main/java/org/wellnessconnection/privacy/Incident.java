package org.wellnessconnection.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.Wording;

/**
 * What was known, at one moment, of something that happened to what we hold about people: what a
 * register of confidentiality incidents has to say under Quebec’s law. It names nobody.
 *
 * @param people how many it concerns; empty while that is not known
 */
public record Incident(
    IncidentId id, Instant at, Days days, Optional<Integer> people, Harm harm, Story story) {
  private static final int MOST_PEOPLE = 1_000_000;

  public Incident {
    Refused.unless(
        people.map(it -> it >= 0 && it <= MOST_PEOPLE).orElse(true), "people", "bad_people");
  }

  /** Whether somebody may come to serious harm by it. */
  public enum Harm {
    UNCLEAR,
    UNLIKELY,
    SERIOUS;

    /** There are words under {@code incidents.harm.}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * When what was done; a period counts from its first day.
   *
   * @param authority when the authority was told
   * @param persons when those concerned were told
   */
  public record Days(
      LocalDate happened,
      LocalDate noticed,
      Optional<LocalDate> authority,
      Optional<LocalDate> persons) {
    private static final int FIRST_YEAR = 2000;

    public Days {
      Refused.unless(happened.getYear() >= FIRST_YEAR, "happened", "bad_incident_day");
      Refused.unless(!noticed.isBefore(happened), "noticed", "bad_incident_day");
      requireAfter(noticed, authority, "authority");
      requireAfter(noticed, persons, "persons");
    }

    private static void requireAfter(LocalDate noticed, Optional<LocalDate> told, String field) {
      Refused.unless(told.map(it -> !it.isBefore(noticed)).orElse(true), field, "bad_incident_day");
    }

    /** Nobody knows what is still to come. */
    public Days knownOn(LocalDate today) {
      Refused.unless(!noticed.isAfter(today), "noticed", "bad_incident_day");
      requireBy(today, authority, "authority");
      requireBy(today, persons, "persons");
      return this;
    }

    private static void requireBy(LocalDate today, Optional<LocalDate> told, String field) {
      Refused.unless(told.map(it -> !it.isAfter(today)).orElse(true), field, "bad_incident_day");
    }
  }

  /**
   * It in words.
   *
   * @param data which data it concerns
   * @param course what happened
   * @param judgement why serious harm is likely or not
   * @param measures what was done about it
   */
  public record Story(String data, String course, String judgement, String measures) {
    public Story {
      require(data, "data");
      require(course, "course");
      require(judgement, "judgement");
      require(measures, "measures");
    }

    private static void require(String text, String field) {
      Wording.fault(text, Incident.LONGEST)
          .ifPresent(
              why -> {
                throw new Refused(field, why.code());
              });
    }
  }

  /** Of one text, as a reader counts characters. */
  public static final int LONGEST = 2_000;

  /**
   * One incident as it is known now, and as it was known before.
   *
   * @param before the newest first
   */
  public record History(Incident newest, List<Incident> before) {
    public History {
      before = List.copyOf(before);
    }

    /**
     * @param versions of all incidents, the newest first
     */
    public static List<History> of(List<Incident> versions) {
      Map<IncidentId, List<Incident>> byIncident = new LinkedHashMap<>();
      versions.forEach(it -> byIncident.computeIfAbsent(it.id(), any -> new ArrayList<>()).add(it));
      return byIncident.values().stream()
          .map(all -> new History(all.get(0), all.subList(1, all.size())))
          .toList();
    }
  }
}
