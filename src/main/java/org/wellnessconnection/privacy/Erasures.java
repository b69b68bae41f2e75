package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.protocol.AccountId;

/** Those who are to be forgotten and are not yet, across servers and restarts. */
public interface Erasures {

  /** Keeps it, in place of what was kept of the same account before. */
  Future<Void> keep(Erasure erasure);

  Future<List<Erasure>> open();

  /** Of all who ask in the same minute, one hears {@code true}: theirs to go on with. */
  Future<Boolean> claim(AccountId account);

  /** It is over: what is left of it are its receipts. */
  Future<Void> close(Erasure erasure, List<Receipt> receipts);

  /** Something was taken away on another occasion. */
  Future<Void> keep(Receipt receipt);

  /** The newest first. */
  Future<List<Receipt>> receipts();
}
