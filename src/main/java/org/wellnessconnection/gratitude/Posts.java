package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.protocol.AccountId;

/** Keeps posts. What is not published is in no list but its author's and the moderators'. */
public interface Posts {

  Future<Void> add(Post post);

  /** Wherever it is: not for peers. */
  Future<Optional<Post>> find(PostId id);

  /**
   * Does with a post what the rule says of it as it is at that moment, once, on whatever server.
   *
   * @return what was done; {@link PostRefusal#POST_GONE} where there is none
   */
  Future<Change> change(PostId id, Function<Post, Change> rule);

  /**
   * The published ones, the newest first.
   *
   * @param language {@code en} or {@code fr}; empty for both
   */
  Future<Leaf> published(Optional<String> language, Optional<Mark> before, int most);

  /** Where the newest one is. */
  Future<Mark> newest(Optional<String> language);

  /** Those that wait for a moderator, the longest first. */
  Future<List<Post>> inReview();

  /** All of one author, the newest first. */
  Future<List<Post>> of(AccountId author);

  /** To which something happens by itself now. */
  Future<List<PostId>> due(Instant now);

  /**
   * One page of them.
   *
   * @param older where the next one begins, when there is one
   */
  record Leaf(List<Post> posts, Optional<Mark> older) {
    public Leaf {
      posts = List.copyOf(posts);
    }
  }

  /** A place among them. */
  record Mark(long value) {
    private static final int MOST_DIGITS = 15;

    public static Optional<Mark> of(String written) {
      return written.matches("\\d{1," + MOST_DIGITS + "}")
          ? Optional.of(new Mark(Long.parseLong(written)))
          : Optional.empty();
    }
  }
}
