package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** Where somebody is signed in. */
public final class HeldSignIns implements Holding {
  private final SignIns signIns;

  public HeldSignIns(SignIns signIns) {
    this.signIns = signIns;
  }

  record Given(
      Optional<String> browser,
      Optional<String> platform,
      boolean shared,
      String begun,
      String seen) {
    static Given of(SignIn signIn) {
      return new Given(
          signIn.device().browserName(),
          signIn.device().platformName(),
          signIn.device().isShared(),
          signIn.begun().toString(),
          signIn.seen().toString());
    }
  }

  @Override
  public Retention what() {
    return Retention.SIGN_IN;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return signIns.of(account).map(all -> all.stream().<Record>map(Given::of).toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return signIns.endAll(account);
  }
}
