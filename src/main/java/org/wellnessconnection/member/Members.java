package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.AccountId;

/** Everybody who has an account. One mail address, and one subject, belongs to one account. */
public interface Members {

  /**
   * Keeps a new account, or the same one again as it is now. Fails with {@link TakenByAnother} when
   * its mail address or its subject belongs to somebody else; then nothing has changed.
   */
  Future<Void> keep(Account account);

  /**
   * Changes an account as it is at that moment; done again when somebody else was quicker.
   *
   * @return as it is now; empty when there is no such account
   */
  Future<Optional<Account>> change(AccountId id, UnaryOperator<Account> change);

  Future<Optional<Account>> find(AccountId id);

  Future<Optional<Account>> byMail(Address mail);

  Future<Optional<Account>> bySubject(Subject subject);

  /** Everybody who was given a duty, also those whose duty is over. */
  Future<List<Account>> staff();

  /** How often a duty was given or taken, ever; while it stays, so does {@link #staff}. */
  Future<Long> dutiesMoved();

  /** Everybody who waits to be approved. */
  Future<List<Account>> awaiting();

  /** Some of those who came before then and have not registered to this day. */
  Future<List<Account>> unregistered(Instant before);

  /** Nothing of the account is left. */
  Future<Void> erase(AccountId id);

  /** Somebody else has this mail address, or this subject. */
  final class TakenByAnother extends Exception {
    private static final long serialVersionUID = 1L;

    public TakenByAnother() {
      super("the mail address or the subject belongs to another account", null, false, false);
    }
  }
}
