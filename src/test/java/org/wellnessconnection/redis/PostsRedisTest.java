package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.gratitude.Change;
import org.wellnessconnection.gratitude.Flag;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Posts;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.gratitude.Verdict;
import org.wellnessconnection.protocol.AccountId;

/** Posts are published once, on whatever server, and go by themselves. */
class PostsRedisTest extends Wall {

  @Test
  void onlyWhatIsPublishedIsInAList() {
    Post thought = written(NOON, "en");
    Post flagged = written(NOON, "fr", Flag.PATIENT_DETAIL);
    assertThat(wall()).isEmpty();
    sweep(node, NOON.plus(TEN_MINUTES).minusMillis(1));
    assertThat(wall()).isEmpty();
    sweep(node, NOON.plus(TEN_MINUTES));
    assertThat(wall()).extracting(Post::id).containsExactly(thought.id());
    assertThat(node.<List<Post>>does(house -> posts(house).inReview())).containsExactly(flagged);
    assertThat(node.<List<Post>>does(house -> posts(house).of(ANA))).hasSize(2);
    assertThat(node.<List<Post>>does(house -> posts(house).of(BEN))).isEmpty();
  }

  @Test
  void twoServersThatSweepAtOncePublishItOnce() {
    List<String> rings = new CopyOnWriteArrayList<>();
    other.does(house -> kept(house).bell().listen(rings::add));
    List<Post> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(written(NOON.plusMillis(i), i % 2 == 0 ? "en" : "fr"));
    }
    Instant due = NOON.plus(TEN_MINUTES).plusSeconds(1);
    Future<Void> one = node.begins(house -> gratitude(house, due).sweep());
    Future<Void> two = other.begins(house -> gratitude(house, due).sweep());
    Caller.await(one);
    Caller.await(two);
    assertThat(wall()).extracting(Post::id).containsAll(all.stream().map(Post::id).toList());
    await().until(() -> rings.size() >= 20);
    sweep(node, due.plusSeconds(1));
    assertThat(rings).hasSize(20).contains("en", "fr");
  }

  @Test
  void aPulledBackPostIsNotPublishedHoweverLateTheSweep() {
    Post post = written(NOON, "en");
    assertThat(node.<Change>does(house -> gratitude(house, NOON).withdraw(post.id(), BEN)))
        .isInstanceOf(Change.Refused.class);
    assertThat(node.<Change>does(house -> gratitude(house, NOON).withdraw(post.id(), ANA)))
        .isInstanceOf(Change.Gone.class);
    sweep(node, NOON.plus(TEN_MINUTES));
    assertThat(wall()).isEmpty();
    assertThat(node.<Optional<Post>>does(house -> posts(house).find(post.id()))).isEmpty();
  }

  @Test
  void pagesFollowOneAnotherWithoutGapsAlsoWhenManyComeAtOnce() {
    for (int i = 0; i < 7; i++) {
      written(NOON, i < 4 ? "en" : "fr");
    }
    sweep(node, NOON.plus(TEN_MINUTES));
    List<PostId> seen = new ArrayList<>();
    Optional<Posts.Mark> from = Optional.empty();
    do {
      Optional<Posts.Mark> here = from;
      Posts.Leaf leaf = node.does(house -> posts(house).published(Optional.empty(), here, 3));
      leaf.posts().forEach(post -> seen.add(post.id()));
      from = leaf.older();
    } while (from.isPresent());
    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    Posts.Leaf french =
        node.does(house -> posts(house).published(Optional.of("fr"), Optional.empty(), 10));
    assertThat(french.posts()).hasSize(3).allMatch(it -> it.words().language().equals("fr"));
  }

  @Test
  void aYearLaterItIsGoneByItself() {
    Post post = written(NOON, "en");
    sweep(node, NOON.plus(TEN_MINUTES));
    sweep(node, NOON.plus(TEN_MINUTES).plus(Duration.ofDays(365)));
    assertThat(wall()).isEmpty();
    assertThat(node.<Optional<Post>>does(house -> posts(house).find(post.id()))).isEmpty();
  }

  @Test
  void whatTwoModeratorsDecideAtOnceIsDecidedOnce() {
    Post post = written(NOON, "en", Flag.PATIENT_DETAIL);
    Instant later = NOON.plus(Duration.ofHours(3));
    Future<Change> one =
        node.begins(house -> gratitude(house, later).rule(post.id(), BEN, Verdict.APPROVE, ""));
    Future<Change> two =
        other.begins(
            house ->
                gratitude(house, later).rule(post.id(), AccountId.random(), Verdict.REMOVE, ""));
    List<Change> done = List.of(Caller.await(one), Caller.await(two));
    assertThat(done).filteredOn(it -> it instanceof Change.Becomes).isNotEmpty();
    assertThat(node.<Optional<Post>>does(house -> posts(house).find(post.id())))
        .map(Post::stage)
        .hasValueSatisfying(stage -> assertThat(stage).isIn(Stage.PUBLISHED, Stage.REMOVED));
    assertThat(node.<List<Post>>does(house -> posts(house).inReview())).isEmpty();
    Optional<Duration> median = node.does(house -> kept(house).pace().median());
    assertThat(median).contains(Duration.ofHours(3));
  }
}
