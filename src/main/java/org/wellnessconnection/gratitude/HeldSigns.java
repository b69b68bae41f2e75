package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** The signs somebody answered with. On which post stays between them and whoever wrote it. */
public final class HeldSigns implements Holding {
  private final Signs signs;

  public HeldSigns(Signs signs) {
    this.signs = signs;
  }

  record Given(String sign) {}

  @Override
  public Retention what() {
    return Retention.POST_SIGN;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return signs
        .of(account)
        .map(
            all ->
                all.values().stream()
                    .flatMap(Set::stream)
                    .<Record>map(sign -> new Given(sign.code()))
                    .toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return signs
        .of(account)
        .compose(
            all ->
                Future.all(all.entrySet().stream().flatMap(it -> released(it, account)).toList()))
        .mapEmpty();
  }

  private Stream<Future<Boolean>> released(Map.Entry<PostId, Set<Sign>> on, AccountId account) {
    return on.getValue().stream().map(sign -> signs.release(on.getKey(), account, sign));
  }
}
