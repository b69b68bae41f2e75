package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;

/** Erasures as servers share them, on paper. */
final class PaperErasures implements Erasures {
  private final Map<AccountId, Erasure> open = new LinkedHashMap<>();
  private final Set<AccountId> claimed = new HashSet<>();
  private final List<Receipt> receipts = new ArrayList<>();

  @Override
  public Future<Void> keep(Erasure erasure) {
    open.put(erasure.account(), erasure);
    return Future.succeededFuture();
  }

  @Override
  public Future<List<Erasure>> open() {
    return Future.succeededFuture(List.copyOf(open.values()));
  }

  @Override
  public Future<Boolean> claim(AccountId account) {
    return Future.succeededFuture(claimed.add(account));
  }

  /** The minute is over in which nobody else may go on. */
  void aMinutePasses() {
    claimed.clear();
  }

  @Override
  public Future<Void> close(Erasure erasure, List<Receipt> left) {
    open.remove(erasure.account());
    receipts.addAll(left);
    return Future.succeededFuture();
  }

  @Override
  public Future<Void> keep(Receipt receipt) {
    receipts.add(receipt);
    return Future.succeededFuture();
  }

  @Override
  public Future<List<Receipt>> receipts() {
    return Future.succeededFuture(List.copyOf(receipts));
  }
}
