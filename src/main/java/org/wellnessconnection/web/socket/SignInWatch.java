package org.wellnessconnection.web.socket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.member.SignInBook;
import org.wellnessconnection.member.SignInId;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.protocol.AccountId;

/**
 * Lets nobody stay who was signed out. A bell says when to look; since it may stay silent,
 * everybody is also looked at in turn.
 */
final class SignInWatch implements SignInBook.Ear {
  private static final int AT_ONCE = 250;

  /** So many seconds until everybody was looked at; whoever is just coming waits for the next. */
  private static final int ROUND = 2;

  private final SignIns signIns;
  private final Supplier<Collection<Connection>> here;
  private final Deque<Connection> turn = new ArrayDeque<>();
  private int share;

  SignInWatch(SignIns signIns, Supplier<Collection<Connection>> here) {
    this.signIns = signIns;
    this.here = here;
  }

  @Override
  public void signedOut(AccountId account) {
    lookAt(connection -> connection.signIn().account().equals(account));
  }

  @Override
  public void lineRestored() {
    lookAt(everybody -> true);
  }

  private void lookAt(Predicate<Connection> who) {
    List<Connection> all = here.get().stream().filter(who).toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      lookAt(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }

  /** Once a second: the next ones in turn. */
  void tick() {
    if (turn.isEmpty()) {
      turn.addAll(here.get());
      share = (turn.size() + ROUND - 1) / ROUND;
    }
    for (int left = share; left > 0 && !turn.isEmpty(); left -= AT_ONCE) {
      lookAt(next(Math.min(left, AT_ONCE)));
    }
  }

  private List<Connection> next(int count) {
    List<Connection> next = new ArrayList<>();
    while (next.size() < count && !turn.isEmpty()) {
      next.add(turn.remove());
    }
    return next;
  }

  /** Whom nobody can tell about now is looked at again in the next round. */
  private void lookAt(List<Connection> these) {
    List<SignIn> asked = these.stream().map(Connection::signIn).toList();
    signIns.over(asked).onSuccess(over -> signOut(these, over));
  }

  private static void signOut(List<Connection> these, Set<SignInId> over) {
    these.stream().filter(one -> over.contains(one.signIn().id())).forEach(Connection::signedOut);
  }
}
