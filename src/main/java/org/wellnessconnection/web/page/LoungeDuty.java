package org.wellnessconnection.web.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One opening of a lounge, and who is on duty then.
 *
 * @param wall which opening of the lounge it is
 * @param people who may be on duty
 */
public record LoungeDuty(
    String lounge, String wall, String title, String day, String clocks, List<Person> people) {
  public LoungeDuty {
    people = List.copyOf(people);
  }

  /** Somebody who may be on duty, and whether they are. */
  public record Person(String id, String name, boolean isOnDuty) {}

  public boolean isFilled() {
    return people.stream().anyMatch(Person::isOnDuty);
  }

  public String names() {
    return people.stream()
        .filter(Person::isOnDuty)
        .map(Person::name)
        .collect(Collectors.joining(", "));
  }

  /** Names the fields of its form. */
  public String id() {
    return lounge + "-" + wall.replace(":", "-");
  }
}
