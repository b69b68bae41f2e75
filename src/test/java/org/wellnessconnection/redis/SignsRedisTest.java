package org.wellnessconnection.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.gratitude.Clearing;
import org.wellnessconnection.gratitude.HeldPosts;
import org.wellnessconnection.gratitude.HeldSigns;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Sign;
import org.wellnessconnection.gratitude.Words;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** Signs are known to whoever pressed them; of whoever goes, nothing is left. */
class SignsRedisTest extends Wall {

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
    Post bens = Post.written(BEN, words, Set.of(), NOON);
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
}
