package org.wellnessconnection.facilitation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Staff;

/**
 * Who may lead a session, and who is called when it needs help.
 *
 * @param former who was to lead it, and has not the duty now
 */
public record Roster(
    Set<AccountId> facilitators,
    Set<AccountId> coordinators,
    Set<AccountId> safetyLeads,
    Set<AccountId> former) {

  /** In a room of an older version nobody has lost a duty. */
  public Roster {
    facilitators = Set.copyOf(facilitators);
    coordinators = Set.copyOf(coordinators);
    safetyLeads = Set.copyOf(safetyLeads);
    former = Set.copyOf(Objects.requireNonNullElse(former, Set.of()));
  }

  public Roster(
      Set<AccountId> facilitators, Set<AccountId> coordinators, Set<AccountId> safetyLeads) {
    this(facilitators, coordinators, safetyLeads, Set.of());
  }

  /** Whoever may lead, or coordinates, may take over a room that has lost its facilitators. */
  public boolean mayTakeOver(AccountId account) {
    return facilitators.contains(account) || coordinators.contains(account);
  }

  /** Whether somebody was to lead this session, whatever duties they have now. */
  public boolean names(AccountId account) {
    return facilitators.contains(account) || former.contains(account);
  }

  /** The same session with the duties as they are now. */
  public Roster staffedBy(Staff staff) {
    Set<AccountId> named = new HashSet<>(facilitators);
    named.addAll(former);
    Set<AccountId> with = new HashSet<>(named);
    with.retainAll(staff.facilitators());
    named.removeAll(with);
    return new Roster(with, staff.coordinators(), staff.safetyLeads(), named);
  }

  public static Roster of(Set<AccountId> facilitators) {
    return new Roster(facilitators, Set.of(), Set.of());
  }
}
