package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.AccountId;

/**
 * Forgets somebody, step by step. It is written down first, and each step may be done again: any
 * server finishes what another one began.
 */
public final class Forgetting {
  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

  /** After that the address is forgotten too, written to or not. */
  private static final Duration WORTH_TELLING = Duration.ofMinutes(50);

  private final Holdings holdings;
  private final Erasures erasures;
  private final Disks disks;
  private final Farewell farewell;
  private final Audit audit;
  private final Clock clock;

  public Forgetting(
      Holdings holdings,
      Erasures erasures,
      Disks disks,
      Farewell farewell,
      Audit audit,
      Clock clock) {
    this.holdings = holdings;
    this.erasures = erasures;
    this.disks = disks;
    this.farewell = farewell;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins it; the rest goes on by itself.
   *
   * @param tell whom to write to once it is done
   * @return once it is certain to happen, whatever server dies
   */
  public Future<Void> forget(AccountId account, Optional<Address> tell, String language) {
    return holdings
        .of(account)
        .map(held -> begun(account, tell, language, held))
        .compose(erasures::keep)
        .onSuccess(kept -> goOn());
  }

  private Erasure begun(
      AccountId account,
      Optional<Address> tell,
      String language,
      Map<Retention, List<Record>> held) {
    Map<Retention, Integer> counts =
        held.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().size()));
    return new Erasure(account, clock.instant(), tell, language, counts, Optional.empty());
  }

  /** Goes on with everything that was begun, whoever began it. To be called now and then. */
  public Future<Void> goOn() {
    return erasures
        .open()
        .compose(open -> Future.join(open.stream().map(this::claim).toList()))
        .<Void>mapEmpty()
        .onFailure(failure -> LOG.warn("An erasure is not done yet: {}", failure.toString()));
  }

  private Future<Void> claim(Erasure erasure) {
    return erasures
        .claim(erasure.account())
        .compose(mine -> mine ? goOn(erasure) : Future.succeededFuture());
  }

  private Future<Void> goOn(Erasure erasure) {
    return holdings
        .erase(erasure.account())
        .compose(erased -> noted(erasure))
        .compose(this::told)
        .compose(this::proven);
  }

  private Future<Erasure> noted(Erasure erasure) {
    Instant at = erasure.erased().orElseGet(clock::instant);
    return kept(erasure.withErased(Optional.of(at)));
  }

  /** A letter that does not go out keeps nothing else back. */
  private Future<Erasure> told(Erasure erasure) {
    Erasure told = erasure.withTell(Optional.empty());
    Instant last = erasure.begun().plus(WORTH_TELLING);
    if (erasure.tell().isEmpty() || clock.instant().isAfter(last)) {
      return kept(told);
    }
    return farewell
        .write(erasure.tell().get(), erasure.language())
        .compose(written -> kept(told))
        .otherwise(erasure);
  }

  private Future<Erasure> kept(Erasure erasure) {
    return erasures.keep(erasure).map(erasure);
  }

  private Future<Void> proven(Erasure erasure) {
    return disks
        .writeAnew()
        .compose(
            late ->
                late.isEmpty() && erasure.tell().isEmpty()
                    ? close(erasure)
                    : Future.failedFuture("a disk, or the letter"));
  }

  /** On record is that it was done, and not of whom. */
  private Future<Void> close(Erasure erasure) {
    Instant now = clock.instant();
    return erasures
        .close(erasure, erasure.receipts(now))
        .compose(
            closed ->
                audit.record(AuditEntry.of(now, AccountId.NOBODY, AuditEntry.Act.ACCOUNT_ERASED)));
  }
}
