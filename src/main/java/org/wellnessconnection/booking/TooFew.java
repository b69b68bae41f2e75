package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Staff;

/** Asks those who lead a session, and those who coordinate, what shall become of a small group. */
public record TooFew(SessionLetters letters, Supplier<Future<Staff>> onDuty) {

  /** Asked again it asks nobody twice. */
  Future<Void> ask(Session session) {
    return onDuty
        .get()
        .compose(
            staff ->
                Future.all(
                    asked(session, staff).stream()
                        .map(person -> letters.tooFew(session, person))
                        .toList()))
        .mapEmpty();
  }

  private static Set<AccountId> asked(Session session, Staff staff) {
    Set<AccountId> all = new HashSet<>(session.outline().leaders().all());
    all.addAll(staff.coordinators());
    return all;
  }
}
