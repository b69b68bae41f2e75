package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** What somebody agreed to, and when they took it back. */
public final class HeldConsents implements Holding {
  private final Consents consents;

  public HeldConsents(Consents consents) {
    this.consents = consents;
  }

  record Given(String version, String language, String given, Optional<String> withdrawn) {}

  @Override
  public Retention what() {
    return Retention.CONSENT;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return consents.of(account).map(all -> all.stream().<Record>map(HeldConsents::given).toList());
  }

  private static Given given(Consent consent) {
    return new Given(
        consent.version(),
        consent.language(),
        consent.given().toString(),
        consent.withdrawn().map(Object::toString));
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return consents.erase(account);
  }
}
