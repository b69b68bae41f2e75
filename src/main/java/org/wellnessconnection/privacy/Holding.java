package org.wellnessconnection.privacy;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.protocol.AccountId;

/** One class of what we know about people: what there is of somebody, and how it goes away. */
public interface Holding {

  Retention what();

  /**
   * Everything there is of somebody now, as it is given to them: nothing of anybody else is in it.
   */
  Future<List<Record>> of(AccountId account);

  /**
   * Takes it away, or leaves what leads to nobody. Done again, it changes nothing.
   *
   * @return once nobody can read it any more
   */
  Future<Void> erase(AccountId account);
}
