package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Staff;

/** Who has which duty at this moment. Reads the staff again only when a duty was given or taken. */
public final class Rota {
  private final Members members;
  private final Clock clock;
  private Known known = new Known(-1, List.of());

  private record Known(long moved, List<Account> staff) {}

  public Rota(Members members, Clock clock) {
    this.members = members;
    this.clock = clock;
  }

  public Future<Staff> now() {
    return members.dutiesMoved().compose(this::upToDate).map(read -> at(read, clock.instant()));
  }

  /** The count is older than what is read after it, so that nothing is ever missed. */
  private Future<Known> upToDate(long moved) {
    return moved == known.moved()
        ? Future.succeededFuture(known)
        : members.staff().map(staff -> new Known(moved, staff)).onSuccess(read -> known = read);
  }

  private static Staff at(Known known, Instant now) {
    return new Staff(
        known.moved(),
        having(Duty.FACILITATOR, known.staff(), now),
        having(Duty.COORDINATOR, known.staff(), now),
        having(Duty.SAFETY_LEAD, known.staff(), now));
  }

  private static Set<AccountId> having(Duty duty, List<Account> staff, Instant now) {
    return staff.stream()
        .filter(account -> account.has(duty, now))
        .map(Account::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
