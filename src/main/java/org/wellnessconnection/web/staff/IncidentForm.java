package org.wellnessconnection.web.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.privacy.Incident;
import org.wellnessconnection.privacy.Incident.Days;
import org.wellnessconnection.privacy.Incident.Harm;
import org.wellnessconnection.privacy.Incident.Story;
import org.wellnessconnection.privacy.IncidentId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refused;

/** What is written about an incident, as words of a form. */
record IncidentForm(Map<String, String> words) {

  static IncidentForm of(Incident known) {
    Map<String, String> words = new HashMap<>();
    words.put("about", known.id().value());
    words.put("happened", known.days().happened().toString());
    words.put("noticed", known.days().noticed().toString());
    known.days().authority().ifPresent(day -> words.put("authority", day.toString()));
    known.days().persons().ifPresent(day -> words.put("persons", day.toString()));
    known.people().ifPresent(many -> words.put("people", many.toString()));
    words.put("harm", known.harm().code());
    words.put("data", known.story().data());
    words.put("course", known.story().course());
    words.put("judgement", known.story().judgement());
    words.put("measures", known.story().measures());
    return new IncidentForm(words);
  }

  /** Which incident it is about, when it is about one that is known. */
  Optional<IncidentId> about() {
    return Optional.of(word("about")).filter(Id::isOne).map(IncidentId::new);
  }

  /** Throws {@link Refused} with the field that is wrong. */
  Incident incident(IncidentId id, Instant now, LocalDate today) {
    Days days = new Days(day("happened"), day("noticed"), told("authority"), told("persons"));
    Story story = new Story(word("data"), word("course"), word("judgement"), word("measures"));
    return new Incident(id, now, days.knownOn(today), people(), harm(), story);
  }

  private String word(String name) {
    return words.getOrDefault(name, "").strip().replace("\r\n", "\n");
  }

  private Optional<LocalDate> told(String name) {
    return word(name).isEmpty() ? Optional.empty() : Optional.of(day(name));
  }

  private LocalDate day(String name) {
    try {
      return LocalDate.parse(word(name));
    } catch (DateTimeParseException none) {
      throw new Refused(name, "bad_incident_day");
    }
  }

  private Optional<Integer> people() {
    try {
      return Optional.of(word("people")).filter(it -> !it.isEmpty()).map(Integer::valueOf);
    } catch (NumberFormatException none) {
      throw new Refused("people", "bad_people");
    }
  }

  private Harm harm() {
    return Stream.of(Harm.values())
        .filter(it -> it.code().equals(word("harm")))
        .findAny()
        .orElseThrow(() -> new Refused("harm", "bad_choice"));
  }
}
