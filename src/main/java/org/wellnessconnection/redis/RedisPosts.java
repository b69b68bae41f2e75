package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellnessconnection.gratitude.Change;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.PostRefusal;
import org.wellnessconnection.gratitude.Posts;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;

/** Posts in Redis: a locked string each, and sorted sets of where they are. */
final class RedisPosts implements Posts {
  private static final int MOST_TRIES = 12;
  private static final int MOST_AT_ONCE = 100;
  private static final int KEYS = 8;
  private static final String NONE = "";

  private final Line line;
  private final Vault vault;
  private final Duration secondThought;

  RedisPosts(Line line, Vault vault, Duration secondThought) {
    this.line = line;
    this.vault = vault;
    this.secondThought = secondThought;
  }

  @Override
  public Future<Void> add(Post post) {
    return put(post, NONE, lock(post))
        .compose(
            done ->
                done
                    ? Future.succeededFuture()
                    : Future.failedFuture("there is such a post already"));
  }

  private String lock(Post post) {
    return vault.lock(PostKey.post(post.id()), Codec.write(post));
  }

  private Future<Boolean> put(Post post, String before, String after) {
    boolean isThere = !after.isEmpty();
    boolean hasWords = isThere && !post.words().text().isEmpty();
    Request put = keys(Request.cmd(Command.FCALL).arg(Functions.GRATITUDE).arg(KEYS), post);
    put.arg(before).arg(after).arg(post.id().value());
    put.arg(isThere ? millis(post.due(secondThought)) : NONE);
    put.arg(isThere && post.stage() == Stage.IN_REVIEW ? millis(post.since()) : NONE);
    put.arg(isThere ? millis(post.made()) : NONE);
    put.arg(isThere && post.stage() == Stage.PUBLISHED ? millis(post.since()) : NONE);
    put.arg(hasWords ? NONE : millis(Instant.now())).arg(PostKey.POST_BELL);
    put.arg(post.words().language());
    return line.send(put).map(done -> done.toInteger() == 1);
  }

  private Request keys(Request put, Post post) {
    return put.arg(PostKey.post(post.id()))
        .arg(PostKey.POSTS_DUE)
        .arg(PostKey.POSTS_IN_REVIEW)
        .arg(PostKey.postsOf(mark(post.author())))
        .arg(PostKey.POSTS)
        .arg(PostKey.postsIn(post.words().language()))
        .arg(PostKey.signs(post.id()))
        .arg(PostKey.POSTS_GONE);
  }

  private String mark(AccountId author) {
    return vault.mark("posts of", author.value());
  }

  private static String millis(Instant at) {
    return Long.toString(at.toEpochMilli());
  }

  @Override
  public Future<Optional<Post>> find(PostId id) {
    return text(id).map(text -> read(id, text));
  }

  private Future<String> text(PostId id) {
    return line.send(Request.cmd(Command.GET).arg(PostKey.post(id)))
        .map(found -> Optional.ofNullable(found).map(Response::toString).orElse(NONE));
  }

  private Optional<Post> read(PostId id, String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Codec.read(vault.open(PostKey.post(id), text), Post.class));
  }

  @Override
  public Future<Change> change(PostId id, Function<Post, Change> rule) {
    return change(id, rule, MOST_TRIES);
  }

  private Future<Change> change(PostId id, Function<Post, Change> rule, int tries) {
    return tries == 0
        ? Future.failedFuture("a post changed all the time")
        : text(id).compose(text -> change(id, text, rule, tries));
  }

  private Future<Change> change(PostId id, String text, Function<Post, Change> rule, int tries) {
    Change wish =
        read(id, text).map(rule).orElseGet(() -> new Change.Refused(PostRefusal.POST_GONE));
    return done(wish, text)
        .compose(done -> done ? Future.succeededFuture(wish) : change(id, rule, tries - 1));
  }

  private Future<Boolean> done(Change wish, String before) {
    if (wish instanceof Change.Becomes next) {
      return put(next.post(), before, lock(next.post()));
    }
    return wish instanceof Change.Gone gone
        ? put(gone.was(), before, NONE)
        : Future.succeededFuture(true);
  }

  @Override
  public Future<Leaf> published(Optional<String> language, Optional<Mark> before, int most) {
    String list = language.map(PostKey::postsIn).orElse(PostKey.POSTS);
    Request newest = Request.cmd(Command.ZREVRANGEBYSCORE).arg(list);
    newest.arg(before.map(it -> "(" + it.value()).orElse("+inf")).arg("-inf").arg("WITHSCORES");
    return line.send(newest.arg("LIMIT").arg(0).arg(most + 1)).compose(found -> leaf(found, most));
  }

  @Override
  public Future<Mark> newest(Optional<String> language) {
    Request newest = Request.cmd(Command.ZREVRANGE);
    newest.arg(language.map(PostKey::postsIn).orElse(PostKey.POSTS)).arg(0).arg(0);
    return line.send(newest.arg("WITHSCORES"))
        .map(rows -> rows.size() == 0 ? new Mark(0) : mark(rows.get(0)));
  }

  private static Mark mark(Response row) {
    return new Mark(row.get(1).toDouble().longValue());
  }

  private Future<Leaf> leaf(Response found, int most) {
    List<Response> rows = found.stream().toList();
    List<Response> shown = rows.subList(0, Math.min(most, rows.size()));
    Optional<Mark> older =
        rows.size() > most ? Optional.of(mark(shown.get(most - 1))) : Optional.empty();
    return those(shown.stream().map(row -> row.get(0).toString()))
        .map(posts -> new Leaf(posts.stream().filter(RedisPosts::isPublished).toList(), older));
  }

  private static boolean isPublished(Post post) {
    return post.stage() == Stage.PUBLISHED;
  }

  private Future<List<Post>> those(Stream<String> ids) {
    return Future.all(ids.map(id -> find(new PostId(id))).toList())
        .map(all -> all.<Optional<Post>>list().stream().flatMap(Optional::stream).toList());
  }

  @Override
  public Future<List<Post>> inReview() {
    Request oldest = Request.cmd(Command.ZRANGE).arg(PostKey.POSTS_IN_REVIEW).arg(0);
    return line.send(oldest.arg(MOST_AT_ONCE - 1))
        .compose(ids -> those(ids.stream().map(Response::toString)))
        .map(all -> all.stream().filter(post -> post.stage() == Stage.IN_REVIEW).toList());
  }

  @Override
  public Future<List<Post>> of(AccountId author) {
    Request all = Request.cmd(Command.ZRANGE).arg(PostKey.postsOf(mark(author))).arg(0).arg(-1);
    return line.send(all)
        .compose(ids -> those(ids.stream().map(Response::toString)))
        .map(
            found -> {
              List<Post> posts = new ArrayList<>(found);
              posts.sort(Comparator.comparing(Post::made).reversed());
              return List.copyOf(posts);
            });
  }

  @Override
  public Future<List<PostId>> due(Instant now) {
    Request due = Request.cmd(Command.ZRANGEBYSCORE).arg(PostKey.POSTS_DUE).arg("-inf");
    due.arg(millis(now)).arg("LIMIT").arg(0).arg(MOST_AT_ONCE);
    return line.send(due).map(ids -> ids.stream().map(id -> new PostId(id.toString())).toList());
  }
}
