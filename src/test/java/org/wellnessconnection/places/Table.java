package org.wellnessconnection.places;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;

/** The places of one session in a test, and a clock that is set by hand. */
final class Table {
  private final Map<String, AccountId> accounts = new HashMap<>();
  private Places places;
  private Instant now;

  Table(int capacity, Instant starts, Duration before) {
    places = Places.of(new Terms(capacity, 0, starts));
    now = starts.minus(before);
  }

  static Wish wish(Preferences preferences) {
    return new Wish("Sam", Set.of(), "", "1", preferences);
  }

  static AttemptId attempt() {
    return new AttemptId(Id.random());
  }

  AccountId account(String name) {
    return accounts.computeIfAbsent(name, anybody -> new AccountId(Id.random()));
  }

  Told registers(String name) {
    return registers(name, Preferences.NONE);
  }

  Told registers(String name, Preferences preferences) {
    Person who = Person.of(name, Optional.empty(), Person.Stage.PHYSICIAN);
    return registers(
        new Arrival(account(name), attempt(), who, wish(preferences), Optional.empty()));
  }

  Told registers(Arrival arrival) {
    return takes(Registering.register(places, arrival, now));
  }

  Told accepts(String name) {
    return takes(Registering.accept(places, asking(name), now));
  }

  Told confirms(String name) {
    return takes(Registering.confirm(places, asking(name), now));
  }

  Told givesUp(String name) {
    return takes(Registering.giveUp(places, asking(name), now));
  }

  /** What a person is answered who leaves, as it would go over a line. */
  String givesUpBytes(AccountId account) {
    AttemptId attempt = new AttemptId("attempt-1");
    Registering.Asking asking = new Registering.Asking(account, attempt);
    return Codec.write(takes(Registering.giveUp(places, asking, now)));
  }

  Registering.Asking asking(String name) {
    return new Registering.Asking(account(name), attempt());
  }

  Told takes(Step step) {
    places = step.after();
    return step.told();
  }

  void passes(Duration time) {
    now = now.plus(time);
    places = Timekeeping.turn(places, now);
  }

  Standing.State of(String name) {
    return places.of(account(name)).orElseThrow().standing().state();
  }

  Optional<Instant> until(String name) {
    return places.of(account(name)).orElseThrow().standing().until();
  }

  /** What was owed since this was last asked. */
  List<Notice.Kind> letters(String name) {
    List<Notice> mine = places.owed().stream().filter(it -> it.to().equals(account(name))).toList();
    places = places.settled(mine);
    return mine.stream().map(Notice::kind).toList();
  }

  Places places() {
    return places;
  }

  Instant now() {
    return now;
  }
}
