package org.wellnessconnection.story;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.places.Arrival;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Person.Stage;
import org.wellnessconnection.places.Preferences;
import org.wellnessconnection.places.Terms;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.places.Wish;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Cancellation.Why;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SeriesId;

/** A house with sessions every day, and what happens to their places before people look. */
public final class Programme {
  private static final String WRITTEN =
      """
      people:
        - {key: ada, name: Ada Tremblay}
        - {key: eli, name: Eli Roy}
        - {key: ana, name: Ana Silva}
        - {key: cora, name: Cora Blais, roles: [coordinator]}
      sessions: []
      agreement: {en: [What is said here stays here.], fr: [Ce qui se dit ici reste ici.]}
      series:
        - key: evening
          title: {en: Evening circle <b>, fr: Cercle du soir <b>}
          about: {en: We listen to one another., fr: On s’écoute.}
          format: peer_support
          admission: by_facilitator
          lead: ada
          beside: [eli]
          every: FREQ=DAILY
          from: "2026-09-01"
          at: "19:00"
          zone: America/Toronto
          lasts: PT1H30M
          confirmed: true
        - key: learners
          title: {en: Noon for learners, fr: Midi des apprenantes et apprenants}
          about: {en: For those in training., fr: Pour qui est en formation.}
          format: drop_in
          admission: automatic
          languages: fr
          audience: learners
          capacity: 2
          minimum: 1
          lead: eli
          every: FREQ=DAILY
          from: "2026-09-01"
          at: "12:00"
          zone: America/Vancouver
          lasts: PT1H
          confirmed: true
        - key: hidden
          title: {en: Not said yet, fr: Pas encore dit}
          about: {en: Nobody has confirmed it., fr: Personne ne l’a confirmé.}
          format: drop_in
          admission: automatic
          lead: eli
          every: FREQ=DAILY
          from: "2026-09-01"
          at: "13:00"
          zone: America/Toronto
          lasts: PT1H
      """;

  private Programme() {}

  public static House opens(String... options) throws Exception {
    return House.opensWith(WRITTEN, options);
  }

  /** The sessions of a series that are still to begin, the next one first. */
  public static List<Session> ahead(House house, String series) throws Exception {
    return house.redisDoes(redis -> redis.sessions().of(new SeriesId(series))).stream()
        .filter(it -> it.when().starts().isAfter(Instant.now()))
        .toList();
  }

  public static void cancels(House house, Session session) throws Exception {
    Cancellation why = new Cancellation(Optional.empty(), Instant.now(), Why.NO_FACILITATOR);
    house.redisDoes(redis -> redis.sessions().change(session.id(), it -> it.cancelled(why)));
  }

  /** Somebody takes one of its places, of which there are so many. */
  public static void fills(House house, Session session, int capacity) throws Exception {
    house.redisDoes(
        redis -> {
          Bookings bookings =
              new Bookings(
                  redis.places(house.vault()),
                  (which, notice) -> Future.succeededFuture(),
                  Clock.systemUTC());
          Terms terms = new Terms(capacity, 1, session.when().starts());
          return bookings
              .open(session.id(), terms)
              .compose(open -> bookings.register(session.id(), arrival()))
              .map(Programme::taken);
        });
  }

  private static Told taken(Told told) {
    if (told instanceof Told.No) {
      throw new AssertionError("no place: " + told);
    }
    return told;
  }

  private static Arrival arrival() {
    return new Arrival(
        AccountId.random(),
        new AttemptId(Id.random()),
        org.wellnessconnection.places.Person.of("Mia", Optional.empty(), Stage.PHYSICIAN),
        new Wish("Mia", Set.of(), "", "1", Preferences.NONE),
        Optional.<Duration>empty());
  }
}
