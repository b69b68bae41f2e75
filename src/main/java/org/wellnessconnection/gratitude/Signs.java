package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;

/** Keeps who answered with which sign, so that nobody but themselves can be told. */
public interface Signs {

  /** False when there is no such post to be read. */
  Future<Boolean> press(PostId post, AccountId by, Sign sign);

  Future<Boolean> release(PostId post, AccountId by, Sign sign);

  /** One's own. */
  Future<Map<PostId, Set<Sign>>> pressed(List<PostId> posts, AccountId by);

  /** Those of the posts that anybody answered. */
  Future<Set<PostId>> answered(List<PostId> posts);

  /** All that somebody has pressed, on whatever post. */
  Future<Map<PostId, Set<Sign>>> of(AccountId by);
}
