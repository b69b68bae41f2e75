package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.member.Keyring.Purpose;
import org.wellnessconnection.protocol.AccountId;

/** Codes that sign somebody in, once. */
public final class SignInCodes {
  private final Keyring keyring;

  public SignInCodes(Keyring keyring) {
    this.keyring = keyring;
  }

  public Future<String> make(AccountId account, Duration valid) {
    return keyring.cut(Purpose.CODE, account.value(), valid);
  }

  public Future<Optional<AccountId>> spend(String code) {
    return keyring.spend(Purpose.CODE, code).map(found -> found.map(AccountId::new));
  }
}
