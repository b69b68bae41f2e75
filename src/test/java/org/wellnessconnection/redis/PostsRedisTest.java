package org.wellnessconnection.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.gratitude.Change;
import org.wellnessconnection.gratitude.Clearing;
import org.wellnessconnection.gratitude.Flag;
import org.wellnessconnection.gratitude.Gratitude;
import org.wellnessconnection.gratitude.HeldPosts;
import org.wellnessconnection.gratitude.HeldSigns;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Posts;
import org.wellnessconnection.gratitude.SafetyWords;
import org.wellnessconnection.gratitude.Sign;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.gratitude.Verdict;
import org.wellnessconnection.gratitude.Words;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.protocol.AccountId;

/** Posts are published once, on whatever server, and nothing is left of those that go. */
class PostsRedisTest {
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final AccountId ANA = AccountId.random();
  private static final AccountId BEN = AccountId.random();
  private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");

  @TempDir static Path data;
  private static EmbeddedRedis redis;
  private static Caller node;
  private static Caller other;
  private static Vault vault;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start(data);
    node = Caller.of(redis.url());
    other = Caller.of(redis.url());
    vault = VaultFile.open(data.resolve("vault.key"));
  }

  @AfterAll
  static void stop() {
    node.close();
    other.close();
    redis.close();
  }

  @BeforeEach
  void empty() {
    node.asks(Command.FLUSHALL);
  }

  private static RedisGratitude kept(RedisHouse house) {
    return house.gratitude(vault, TEN_MINUTES);
  }

  private static Posts posts(RedisHouse house) {
    return kept(house).posts();
  }

  private static Post written(Instant at, String language, Flag... flags) {
    Words words = new Words(Optional.empty(), language, "Thank you, " + at);
    Post post = Post.written(PostId.random(), ANA, words, Set.of(flags), at);
    node.does(house -> posts(house).add(post));
    return post;
  }

  private static Gratitude gratitude(RedisHouse house, Instant now) {
    Gratitude.Means means =
        new Gratitude.Means(
            posts(house),
            kept(house).pace(),
            house.allowance(),
            house.audit(),
            SafetyWords.read(Path.of("config/content")),
            TEN_MINUTES);
    return new Gratitude(means, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static void sweep(Caller who, Instant now) {
    who.does(house -> gratitude(house, now).sweep());
  }

  private static List<Post> wall() {
    return node.<Posts.Leaf>does(
            house -> posts(house).published(Optional.empty(), Optional.empty(), 100))
        .posts();
  }

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
  void aSignIsKnownToWhoeverPressedItAndToTheAuthorOnlyThatThereIsOne() {
    Post post = written(NOON, "en");
    assertThat(presses(post, BEN, Sign.THANK_YOU)).isFalse();
    sweep(node, NOON.plus(TEN_MINUTES));
    assertThat(presses(post, BEN, Sign.THANK_YOU)).isTrue();
    assertThat(presses(post, BEN, Sign.THANK_YOU)).isTrue();
    assertThat(pressed(post, BEN)).containsExactly(Sign.THANK_YOU);
    assertThat(pressed(post, ANA)).isEmpty();
    assertThat(answered(post)).isTrue();
    assertThat(RawRedis.everything(redis)).doesNotContain(BEN.value(), ANA.value());
    node.does(house -> kept(house).signs().release(post.id(), BEN, Sign.THANK_YOU));
    assertThat(pressed(post, BEN)).isEmpty();
    assertThat(answered(post)).isFalse();
  }

  private static boolean presses(Post post, AccountId who, Sign sign) {
    return node.does(house -> kept(house).signs().press(post.id(), who, sign));
  }

  private static Set<Sign> pressed(Post post, AccountId who) {
    Map<PostId, Set<Sign>> found =
        node.does(house -> kept(house).signs().pressed(List.of(post.id()), who));
    return found.getOrDefault(post.id(), Set.of());
  }

  private static boolean answered(Post post) {
    Set<PostId> found = node.does(house -> kept(house).signs().answered(List.of(post.id())));
    return found.contains(post.id());
  }

  @Test
  void whoeverIsForgottenLeavesNeitherPostsNorSigns() {
    Post post = written(NOON, "en");
    Words words = new Words(Optional.empty(), "fr", "Merci.");
    Post bens = Post.written(PostId.random(), BEN, words, Set.of(), NOON);
    node.does(house -> posts(house).add(bens));
    sweep(node, NOON.plus(TEN_MINUTES));
    presses(post, BEN, Sign.WITH_YOU);
    List<Record> before = node.does(house -> new HeldSigns(kept(house).signs()).of(BEN));
    assertThat(before).hasSize(1);
    node.does(house -> new HeldSigns(kept(house).signs()).erase(BEN));
    node.does(house -> new HeldPosts(posts(house)).erase(BEN));
    List<Record> after = node.does(house -> new HeldSigns(kept(house).signs()).of(BEN));
    assertThat(after).isEmpty();
    assertThat(answered(post)).isFalse();
    assertThat(wall()).extracting(Post::id).containsExactly(post.id());
  }

  @Test
  void ofADeletedPostNoCopyIsLeftOnceTheDisksAreWrittenAnew() {
    Post post = written(NOON, "en");
    sweep(node, NOON.plus(TEN_MINUTES));
    String locked = node.asks(Command.GET, PostKey.post(post.id())).toString();
    presses(post, BEN, Sign.SAME_HERE);
    MarkerScan scan = new MarkerScan(List.of(post.id().value(), locked.substring(0, 60)));
    assertThat(scan.raw(data).decoded(data).found()).hasSize(2);

    node.does(house -> gratitude(house, NOON).withdraw(post.id(), ANA));
    MarkerScan gone = new MarkerScan(List.of(locked.substring(0, 60)));
    assertThat(gone.in(RawRedis.everything(redis).getBytes(UTF_8)).found()).isEmpty();
    assertThat(new MarkerScan(List.of(locked.substring(0, 60))).raw(data).decoded(data).found())
        .isNotEmpty();

    Receipt receipt = clears().orElseThrow();
    assertThat(receipt.what()).isEqualTo(Retention.POST);
    assertThat(receipt.count()).isEqualTo(1);
    assertThat(receipt.proven()).isPresent();
    assertThat(new MarkerScan(List.of(locked.substring(0, 60))).raw(data).decoded(data).found())
        .isEmpty();
    assertThat(RawRedis.everything(redis)).doesNotContain(post.id().value());
    List<Receipt> receipts = node.does(house -> house.erasures(vault).receipts());
    assertThat(receipts).containsExactly(receipt);
    assertThat(clears()).isEmpty();
  }

  private static Optional<Receipt> clears() {
    return node.does(
        house ->
            new Clearing(kept(house).cleared(), house.disks(), Clock.fixed(NOON, ZoneOffset.UTC))
                .goOn());
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
