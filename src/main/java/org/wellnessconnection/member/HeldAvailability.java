package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** When somebody who leads said that they can, and when not. */
public final class HeldAvailability implements Holding {
  private final Availabilities kept;

  public HeldAvailability(Availabilities kept) {
    this.kept = kept;
  }

  record Given(List<String> away, List<String> weekly) {
    static Given of(Availability said) {
      return new Given(
          said.away().stream().map(it -> it.from() + "/" + it.until()).toList(),
          said.weekly().stream().map(it -> it.day() + " " + it.from() + "-" + it.until()).toList());
    }
  }

  @Override
  public Retention what() {
    return Retention.AVAILABILITY;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return kept.of(account).map(said -> said.saysNothing() ? List.of() : List.of(Given.of(said)));
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return kept.erase(account);
  }
}
