package org.wellnessconnection.content;

import io.vertx.core.Future;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Slug;

/**
 * What somebody wants to read later. Neither when nor where they came upon it is kept: it may have
 * been in a room.
 */
public interface Bookmarks {
  Future<Void> keep(AccountId account, Slug resource);

  Future<Void> drop(AccountId account, Slug resource);

  Future<Set<Slug>> of(AccountId account);

  Future<Void> erase(AccountId account);
}
