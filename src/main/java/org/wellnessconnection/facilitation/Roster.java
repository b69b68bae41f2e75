package org.wellnessconnection.facilitation;

import java.util.Set;
import org.wellnessconnection.protocol.AccountId;

/** Who may lead a session, and who is called when it needs help. */
public record Roster(
    Set<AccountId> facilitators, Set<AccountId> coordinators, Set<AccountId> safetyLeads) {
  public Roster {
    facilitators = Set.copyOf(facilitators);
    coordinators = Set.copyOf(coordinators);
    safetyLeads = Set.copyOf(safetyLeads);
  }

  /** Whoever may lead, or coordinates, may take over a room that has lost its facilitators. */
  public boolean mayTakeOver(AccountId account) {
    return facilitators.contains(account) || coordinators.contains(account);
  }

  public static Roster of(Set<AccountId> facilitators) {
    return new Roster(facilitators, Set.of(), Set.of());
  }
}
