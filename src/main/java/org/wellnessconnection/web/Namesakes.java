package org.wellnessconnection.web;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.naming.RoomName;
import org.wellnessconnection.protocol.AccountId;

/** Keeps the names of those who lead a session for them, also while they are not there yet. */
public final class Namesakes {
  private final Members members;

  public Namesakes(Members members) {
    this.members = members;
  }

  /** Whether a name could be taken for that of another person who leads. */
  public Future<Boolean> couldBeAFacilitator(String name, Roster roster, AccountId self) {
    Optional<RoomName> wished = RoomName.of(name);
    return wished.isEmpty() || roster.facilitators().contains(self)
        ? Future.succeededFuture(false)
        : facilitators(roster)
            .map(leading -> leading.stream().anyMatch(one -> couldBe(wished.get(), one)));
  }

  private Future<List<String>> facilitators(Roster roster) {
    List<Future<Optional<Account>>> found =
        roster.facilitators().stream().map(members::find).toList();
    return Future.all(found)
        .map(
            all ->
                all.<Optional<Account>>list().stream()
                    .flatMap(Optional::stream)
                    .map(Account::name)
                    .toList());
  }

  private static boolean couldBe(RoomName wished, String facilitator) {
    String firstName = facilitator.split(" ", 2)[0];
    return wished.looksLike(facilitator) || wished.looksLike(firstName);
  }
}
