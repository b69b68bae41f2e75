package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Sign;
import org.wellnessconnection.gratitude.Signs;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;

/**
 * Signs in Redis: a set for each post, of signs under marks that only the key to the vault can make
 * and that differ from post to post. Nothing there says what somebody pressed.
 */
final class RedisSigns implements Signs {
  private final Line line;
  private final Vault vault;

  RedisSigns(Line line, Vault vault) {
    this.line = line;
    this.vault = vault;
  }

  @Override
  public Future<Boolean> press(PostId post, AccountId by, Sign sign) {
    return set(post, by, sign, "1");
  }

  @Override
  public Future<Boolean> release(PostId post, AccountId by, Sign sign) {
    return set(post, by, sign, "0");
  }

  private Future<Boolean> set(PostId post, AccountId by, Sign sign, String pressed) {
    Request set = Request.cmd(Command.FCALL).arg(Functions.SIGN).arg(2);
    set.arg(PostKey.POSTS).arg(PostKey.signs(post)).arg(post.value());
    return line.send(set.arg(member(post, by, sign)).arg(pressed))
        .map(done -> done.toInteger() == 1);
  }

  private String member(PostId post, AccountId by, Sign sign) {
    return sign.code() + ":" + vault.mark("sign", post.value(), by.value());
  }

  @Override
  public Future<Map<PostId, Set<Sign>>> pressed(List<PostId> posts, AccountId by) {
    if (posts.isEmpty()) {
      return Future.succeededFuture(Map.of());
    }
    List<Request> asked = posts.stream().map(post -> asking(post, by)).toList();
    return line.send(asked).map(answers -> pressed(posts, answers));
  }

  private Request asking(PostId post, AccountId by) {
    Request ask = Request.cmd(Command.SMISMEMBER).arg(PostKey.signs(post));
    for (Sign sign : Sign.values()) {
      ask.arg(member(post, by, sign));
    }
    return ask;
  }

  private static Map<PostId, Set<Sign>> pressed(List<PostId> posts, List<Response> answers) {
    Map<PostId, Set<Sign>> pressed = new HashMap<>();
    for (int i = 0; i < posts.size(); i++) {
      Set<Sign> signs = EnumSet.noneOf(Sign.class);
      for (Sign sign : Sign.values()) {
        if (answers.get(i).get(sign.ordinal()).toInteger() == 1) {
          signs.add(sign);
        }
      }
      pressed.put(posts.get(i), signs);
    }
    return pressed;
  }

  @Override
  public Future<Set<PostId>> answered(List<PostId> posts) {
    if (posts.isEmpty()) {
      return Future.succeededFuture(Set.of());
    }
    List<Request> asked =
        posts.stream().map(post -> Request.cmd(Command.EXISTS).arg(PostKey.signs(post))).toList();
    return line.send(asked).map(answers -> answered(posts, answers));
  }

  private static Set<PostId> answered(List<PostId> posts, List<Response> answers) {
    Set<PostId> answered = new HashSet<>();
    for (int i = 0; i < posts.size(); i++) {
      if (answers.get(i).toInteger() == 1) {
        answered.add(posts.get(i));
      }
    }
    return answered;
  }

  /** Every post is asked: there is no list of what somebody pressed. */
  @Override
  public Future<Map<PostId, Set<Sign>>> of(AccountId by) {
    return line.send(Request.cmd(Command.ZRANGE).arg(PostKey.POSTS).arg(0).arg(-1))
        .compose(ids -> pressed(ids.stream().map(id -> new PostId(id.toString())).toList(), by))
        .map(RedisSigns::withoutNone);
  }

  private static Map<PostId, Set<Sign>> withoutNone(Map<PostId, Set<Sign>> all) {
    Map<PostId, Set<Sign>> some = new HashMap<>(all);
    some.values().removeIf(Set::isEmpty);
    return some;
  }
}
