package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Availabilities;
import org.wellnessconnection.member.Availability;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.PlacesBook;
import org.wellnessconnection.programme.Lack;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.programme.When;
import org.wellnessconnection.zones.Zones;

/** Who of those who may lead a session is free for it, as far as they said it and we know it. */
public record Freedom(
    Sessions sessions,
    Members members,
    Availabilities availabilities,
    PlacesBook places,
    Zones zones) {
  private static final Duration LONGEST = Duration.ofHours(8);

  /** From one session to the next. */
  private static final Duration BREATH = Duration.ofMinutes(30);

  /** Qualified for it, not leading it, and free. */
  public Future<List<Account>> free(Session session) {
    Future<List<Session>> near = near(session.when());
    Future<List<Account>> staff = members.staff();
    Future<Optional<Places>> there = places.find(session.id());
    return Future.all(near, staff, there)
        .map(
            all ->
                staff.result().stream()
                    .filter(it -> Lack.isQualified(it, session))
                    .filter(it -> !session.outline().leaders().include(it.id()))
                    .filter(it -> leadsNone(it, session, near.result()))
                    .filter(it -> hasNoPart(it, there.result()))
                    .toList())
        .compose(some -> thoseWhoCan(some, session.when()));
  }

  private Future<List<Session>> near(When when) {
    Instant from = when.starts().minus(LONGEST).minus(BREATH);
    return sessions.between(from, when.ends().plus(BREATH));
  }

  private static boolean leadsNone(Account one, Session session, List<Session> near) {
    return near.stream()
        .filter(it -> !it.isCancelled() && !it.id().equals(session.id()))
        .filter(it -> meet(it.when(), session.when()))
        .noneMatch(it -> it.outline().leaders().include(one.id()));
  }

  private static boolean meet(When one, When other) {
    return one.starts().isBefore(other.ends().plus(BREATH))
        && other.starts().isBefore(one.ends().plus(BREATH));
  }

  /** Nobody leads a session in which they meant to take part. */
  private static boolean hasNoPart(Account one, Optional<Places> there) {
    return there.flatMap(it -> it.of(one.id())).filter(it -> it.standing().isActive()).isEmpty();
  }

  /** Those of some who said nothing against this time. */
  public Future<List<Account>> thoseWhoCan(List<Account> some, When when) {
    List<Future<?>> asked = new ArrayList<>(List.of(Future.succeededFuture()));
    List<Account> can = new ArrayList<>();
    some.forEach(
        one ->
            asked.add(
                availabilities
                    .of(one.id())
                    .onSuccess(
                        said -> {
                          if (allows(said, one, when)) {
                            can.add(one);
                          }
                        })));
    return Future.all(asked).map(all -> some.stream().filter(can::contains).toList());
  }

  private boolean allows(Availability said, Account one, When when) {
    return said.allows(
        zones.wall(when.starts(), one.profile().zone()),
        zones.wall(when.ends(), one.profile().zone()));
  }
}
