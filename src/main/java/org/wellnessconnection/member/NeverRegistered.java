package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.privacy.Forgetting;
import org.wellnessconnection.privacy.Retention;

/** Those who came once and never registered are forgotten, and not written to. */
public final class NeverRegistered {
  private static final Logger LOG = LoggerFactory.getLogger(NeverRegistered.class);

  private final Members members;
  private final Forgetting forgetting;
  private final Clock clock;

  public NeverRegistered(Members members, Forgetting forgetting, Clock clock) {
    this.members = members;
    this.forgetting = forgetting;
    this.clock = clock;
  }

  /** To be called now and then. */
  public void sweep() {
    members
        .unregistered(clock.instant().minus(Retention.NEWCOMER.kept()))
        .compose(all -> Future.join(all.stream().map(this::forget).toList()))
        .onFailure(failure -> LOG.warn("Newcomers are not forgotten yet: {}", failure.toString()));
  }

  /** Unless they registered just now. */
  private Future<Void> forget(Account newcomer) {
    return members
        .find(newcomer.id())
        .map(found -> found.filter(now -> now.standing().isEmpty()))
        .compose(
            found ->
                found.isPresent()
                    ? forgetting.forget(newcomer.id(), Optional.empty(), newcomer.language())
                    : Future.succeededFuture());
  }
}
