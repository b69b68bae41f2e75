package org.wellnessconnection.web.lounge;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Lounge;
import org.wellnessconnection.programme.OpenTime;
import org.wellnessconnection.programme.Shift;
import org.wellnessconnection.programme.Shifts;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.page.LoungeDuty;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.zones.Zones;

/** Every opening of a lounge in the two weeks ahead, and who is on duty then. */
public final class Duties {
  static final Duration AHEAD = Duration.ofDays(14);

  private final Supplier<Catalogue> catalogue;
  private final LoungeDesk desk;
  private final Shifts shifts;
  private final Zones zones;

  public Duties(Services services) {
    this.catalogue = services.catalogue();
    this.desk = new LoungeDesk(services);
    this.shifts = services.season().shifts();
    this.zones = services.season().time().zones();
  }

  /** One opening, and the people who are on duty in it. */
  private record Slot(Lounge lounge, OpenTime time, Set<AccountId> onDuty) {}

  /** All of them for whoever coordinates; for facilitators their own. */
  public Future<List<LoungeDuty>> of(Page page, Account who, Instant now) {
    return slots(now)
        .map(all -> all.stream().filter(it -> concerns(it, who, now)).toList())
        .compose(
            mine ->
                desk.people(asked(mine))
                    .map(people -> mine.stream().map(it -> line(page, who, it, people)).toList()));
  }

  private static boolean concerns(Slot slot, Account who, Instant now) {
    return who.has(Duty.COORDINATOR, now) || slot.onDuty().contains(who.id());
  }

  private static Set<AccountId> asked(List<Slot> slots) {
    Set<AccountId> asked = new HashSet<>();
    slots.forEach(it -> asked.addAll(it.lounge().facilitators()));
    return asked;
  }

  private Future<List<Slot>> slots(Instant now) {
    return shifts
        .all()
        .map(all -> all.stream().collect(Collectors.toMap(Shift::id, Shift::onDuty)))
        .map(known -> slots(known, now));
  }

  private List<Slot> slots(Map<String, Set<AccountId>> known, Instant now) {
    List<Slot> slots = new ArrayList<>();
    for (Lounge lounge : catalogue.get().lounges()) {
      for (OpenTime time : lounge.hours().between(now, now.plus(AHEAD), zones)) {
        String id = Shift.id(lounge.key(), time);
        slots.add(new Slot(lounge, time, known.getOrDefault(id, Set.of())));
      }
    }
    slots.sort(Comparator.comparing(slot -> slot.time().opens()));
    return slots;
  }

  private LoungeDuty line(Page page, Account who, Slot slot, List<Account> people) {
    LoungeWords words = new LoungeWords(zones, page, who.profile().zone());
    return new LoungeDuty(
        slot.lounge().key(),
        slot.time().wall().toString(),
        slot.lounge().title().getOrDefault(page.texts().language(), slot.lounge().key()),
        words.day(slot.time()),
        words.span(slot.time()),
        people.stream()
            .filter(it -> slot.lounge().facilitators().contains(it.id()))
            .map(it -> person(it, slot.onDuty().contains(it.id())))
            .toList());
  }

  private static LoungeDuty.Person person(Account one, boolean isOnDuty) {
    return new LoungeDuty.Person(one.id().value(), one.name(), isOnDuty);
  }
}
