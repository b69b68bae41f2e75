package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.protocol.AccountId;

/**
 * Everything that we hold about people, in the order in which it is erased: the account comes last,
 * because the others may ask for it.
 */
public record Holdings(List<Holding> all) {

  public Holdings {
    all = List.copyOf(all);
  }

  /** What there is of somebody now, by class. */
  public Future<Map<Retention, List<Record>>> of(AccountId account) {
    Map<Retention, List<Record>> held = new EnumMap<>(Retention.class);
    List<Future<List<Record>>> asked =
        all.stream()
            .map(one -> one.of(account).onSuccess(found -> held.put(one.what(), found)))
            .toList();
    return Future.all(asked).map(held);
  }

  public Future<Void> erase(AccountId account) {
    Future<Void> done = Future.succeededFuture();
    for (Holding one : all) {
      done = done.compose(before -> one.erase(account));
    }
    return done;
  }
}
