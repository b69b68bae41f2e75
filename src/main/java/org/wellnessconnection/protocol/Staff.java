package org.wellnessconnection.protocol;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who has which duty at one moment.
 *
 * @param moved how often a duty was given or taken by then, at the least
 */
public record Staff(
    long moved,
    Set<AccountId> facilitators,
    Set<AccountId> coordinators,
    Set<AccountId> safetyLeads) {
  public Staff {
    facilitators = Set.copyOf(facilitators);
    coordinators = Set.copyOf(coordinators);
    safetyLeads = Set.copyOf(safetyLeads);
  }

  /** Of those who facilitate, only these. */
  public Staff facilitatedBy(Predicate<AccountId> whom) {
    Set<AccountId> some =
        facilitators.stream().filter(whom).collect(Collectors.toUnmodifiableSet());
    return new Staff(moved, some, coordinators, safetyLeads);
  }
}
