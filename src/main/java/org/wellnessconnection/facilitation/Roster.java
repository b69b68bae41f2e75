package org.wellnessconnection.facilitation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Staff;

/**
 * Who may lead a session, and who is called when it needs help.
 *
 * @param former who was to lead it, and has not the duty now
 * @param moved how often a duty had been given or taken when this was so
 */
public record Roster(
    Set<AccountId> facilitators,
    Set<AccountId> coordinators,
    Set<AccountId> safetyLeads,
    Set<AccountId> former,
    long moved) {

  /** In a room of an older version nobody has lost a duty. */
  public Roster {
    facilitators = Set.copyOf(facilitators);
    coordinators = Set.copyOf(coordinators);
    safetyLeads = Set.copyOf(safetyLeads);
    former = Set.copyOf(Objects.requireNonNullElse(former, Set.of()));
  }

  public Roster(
      Set<AccountId> facilitators, Set<AccountId> coordinators, Set<AccountId> safetyLeads) {
    this(facilitators, coordinators, safetyLeads, Set.of(), 0);
  }

  /** Whoever may lead, or coordinates, may take over a room that has lost its facilitators. */
  public boolean mayTakeOver(AccountId account) {
    return facilitators.contains(account) || coordinators.contains(account);
  }

  /** Whether somebody was to lead this session, whatever duties they have now. */
  public boolean names(AccountId account) {
    return facilitators.contains(account) || former.contains(account);
  }

  /** The same, known to be so after that many duties had been given or taken. */
  public Roster asOf(long moved) {
    return new Roster(facilitators, coordinators, safetyLeads, former, moved);
  }

  /**
   * The same session with the duties as they are now. What a server saw before is old news; of what
   * was seen at the same time only that counts which ended meanwhile.
   */
  public Roster staffedBy(Staff staff) {
    if (staff.moved() < moved) {
      return this;
    }
    Roster next = goingBy(staff);
    return staff.moved() > moved ? next : next.within(this);
  }

  /** To be led by these; whether they have the duty is not seen yet. */
  public Roster ledBy(Set<AccountId> leaders) {
    Set<AccountId> still = both(facilitators, leaders);
    Set<AccountId> fresh = new HashSet<>(leaders);
    fresh.removeAll(still);
    return new Roster(still, coordinators, safetyLeads, fresh, moved - 1);
  }

  /** The same people, whenever that was seen. */
  public boolean isLike(Roster other) {
    return asOf(other.moved).equals(other);
  }

  private Roster within(Roster before) {
    return new Roster(
        both(facilitators, before.facilitators),
        both(coordinators, before.coordinators),
        both(safetyLeads, before.safetyLeads),
        all(former, before.former),
        moved);
  }

  private static Set<AccountId> both(Set<AccountId> some, Set<AccountId> others) {
    return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<AccountId> all(Set<AccountId> some, Set<AccountId> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private Roster goingBy(Staff staff) {
    Set<AccountId> named = new HashSet<>(facilitators);
    named.addAll(former);
    Set<AccountId> with = new HashSet<>(named);
    with.retainAll(staff.facilitators());
    named.removeAll(with);
    return new Roster(with, staff.coordinators(), staff.safetyLeads(), named, staff.moved());
  }

  public static Roster of(Set<AccountId> facilitators) {
    return new Roster(facilitators, Set.of(), Set.of());
  }
}
