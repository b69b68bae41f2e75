package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** What keeps somebody from sessions. Who proposed and decided it is not theirs. */
public final class HeldExclusions implements Holding {
  private final Exclusions exclusions;

  public HeldExclusions(Exclusions exclusions) {
    this.exclusions = exclusions;
  }

  record Given(String scope, String series, String reason, String standing, String at) {
    static Given of(Exclusion exclusion) {
      return new Given(
          word(exclusion.proposal().scope()),
          exclusion.proposal().series(),
          word(exclusion.proposal().reason()),
          word(exclusion.standing()),
          exclusion.proposal().at().toString());
    }

    private static String word(Enum<?> word) {
      return word.name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Retention what() {
    return Retention.EXCLUSION;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return exclusions.of(account).map(all -> all.stream().<Record>map(Given::of).toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return exclusions.erase(account);
  }
}
