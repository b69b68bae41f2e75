package org.wellnessconnection.safety;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/**
 * That somebody was identified on safety grounds. It is theirs to know once they have been told,
 * and not before; that it was done stays, and leads to nobody once they are gone.
 */
public final class HeldIdentifications implements Holding {
  private final Identifications identifications;

  public HeldIdentifications(Identifications identifications) {
    this.identifications = identifications;
  }

  record Given(String reason, String at, String told) {
    static Given of(Identification one, Instant told) {
      return new Given(one.ask().reason().code(), one.ask().at().toString(), told.toString());
    }
  }

  @Override
  public Retention what() {
    return Retention.IDENTIFICATION;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return identifications
        .all()
        .map(
            all ->
                all.stream()
                    .filter(one -> one.isAbout(account))
                    .flatMap(one -> one.told().map(told -> Given.of(one, told)).stream())
                    .<Record>map(given -> given)
                    .toList());
  }

  /** Somebody may change one meanwhile; then it fails, and is done again. */
  @Override
  public Future<Void> erase(AccountId account) {
    return identifications
        .all()
        .map(all -> all.stream().filter(one -> one.knows(account)).toList())
        .compose(all -> Future.all(all.stream().map(one -> forget(one, account)).toList()))
        .compose(done -> identifications.hasRead(account));
  }

  private Future<Void> forget(Identification one, AccountId account) {
    return identifications
        .change(one.without(account))
        .compose(
            done ->
                done
                    ? Future.succeededFuture()
                    : Future.failedFuture("an identification changed meanwhile"));
  }
}
