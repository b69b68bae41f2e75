package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.redis.Ledger.done;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.gratitude.Change;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Sign;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.gratitude.Words;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.Keyring;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.member.SignInBook;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.SignInId;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.programme.Lounge;
import org.wellnessconnection.programme.Nightly;
import org.wellnessconnection.programme.OpenTime;
import org.wellnessconnection.programme.Series;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Shift;
import org.wellnessconnection.programme.Weekly;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.room.Appended;

/** Rooms spread over three masters: a function that touched an undeclared key would fail here. */
class ClusterRedisTest {
  private static final int ROOMS = 12;

  @TempDir static Path data;
  private static Cluster cluster;
  private static Caller node;

  @BeforeAll
  static void start() {
    cluster = Cluster.start(data);
    node = Caller.of(cluster.url());
  }

  @AfterAll
  static void stop() {
    node.close();
    cluster.close();
  }

  @Test
  void roomsOnEveryMasterAreNumberedAndRemember() {
    for (Ledger room : rooms()) {
      Appended.Done first = done(room.says("one", "hello"));
      assertThat(done(room.says("two", "again")).place().seq()).isEqualTo(2);
      assertThat(room.says("one", "hello")).isEqualTo(new Appended.Repeated(first.place()));
      assertThat(room.reads(Channel.GROUP)).map(Entry::seq).containsExactly(1L, 2L);
    }
  }

  @Test
  void whoIsSignedInIsKnownAndSignedOut() {
    SignInBook book = Caller.await(node.begins(it -> Future.succeededFuture(it.signIns(vault()))));
    List<SignIn> all = IntStream.range(0, ROOMS).mapToObj(i -> begins()).toList();
    for (SignIn one : all) {
      String word = node.does(redis -> book.enter(one, Duration.ofMinutes(1)));
      assertThat(node.<Optional<SignIn>>does(redis -> book.look(word))).contains(one);
    }
    node.does(redis -> book.strikeAll(all.get(3).account()));
    assertThat(node.<Set<SignInId>>does(redis -> book.meet(all, Instant.now())))
        .containsExactly(all.get(3).id());
  }

  private static SignIn begins() {
    SignInBy by =
        new SignInBy(
            SignInBy.Way.PROVIDER, Optional.of("https://id"), Optional.of("s"), Optional.empty());
    return SignIn.begins(AccountId.random(), by, Device.unknown(), Instant.EPOCH);
  }

  private static Vault vault() {
    return VaultFile.open(data.resolve("vault.key"));
  }

  @Test
  void everyMasterHasAHistoryOfItsOwn() {
    List<String> epochs =
        rooms().stream().map(room -> done(room.says("one", "hello")).bell().epoch()).toList();

    assertThat(epochs.stream().distinct()).hasSizeBetween(2, 3);
  }

  @Test
  void theBellOfEveryRoomRingsAtAnotherNode() {
    try (Caller other = Caller.of(cluster.url())) {
      for (Ledger room : rooms()) {
        Doorbell doorbell = new Doorbell();
        other.does(redis -> redis.feed().listen(room.room(), doorbell));
        Appended.Done done = done(room.says("one", "hello"));
        await().until(() -> doorbell.bells().equals(List.of(done.bell())));
      }
    }
  }

  @Test
  void whoIsHereIsKnownInEveryRoom() {
    for (Ledger room : rooms()) {
      ConnectionId ana = ConnectionId.random();
      node.does(redis -> redis.presence().arrive(room.room(), ana, Ledger.ANA, Optional.empty()));
      assertThat(node.does(redis -> redis.presence().here(room.room())).keySet()).contains(ana);
      node.does(redis -> redis.presence().depart(room.room(), List.of(ana)));
      assertThat(node.does(redis -> redis.log().pulse(room.room())).here()).isEqualTo(2);
    }
  }

  @Test
  void nodesKnowOneAnother() {
    try (Caller other = Caller.of(cluster.url())) {
      other.does(redis -> redis.presence().beat());
      assertThat(node.does(redis -> redis.presence().beat()).living())
          .contains(node.node(), other.node());
    }
  }

  @Test
  void theProgrammeLiesOnOneMaster() {
    Series circle = Weekly.series("circle");
    Session session = Weekly.session(circle, 1);
    node.does(redis -> redis.seriesBook().keep(circle));
    node.does(redis -> redis.sessions().keep(session));
    Instant starts = session.when().starts();
    Future<List<Session>> found =
        node.begins(redis -> redis.sessions().between(starts, starts.plusMillis(1)));
    assertThat(Caller.await(found)).containsExactly(session);
    Future<List<Series>> book = node.begins(redis -> redis.seriesBook().all());
    assertThat(Caller.await(book)).containsExactly(circle);
    Lounge tea = Nightly.lounge("tea");
    OpenTime opening = tea.hours().next(starts, Weekly.ZONES).orElseThrow();
    Shift shift = Shift.of(tea, opening);
    node.does(redis -> redis.shifts().change(shift, it -> it.withOnDuty(Set.of(Weekly.ADA))));
    Future<List<Shift>> shifts = node.begins(redis -> redis.shifts().all());
    assertThat(Caller.await(shifts)).extracting(Shift::id).containsExactly(shift.id());
  }

  @Test
  void wordsAreKeptWhereverTheyFall() {
    for (int i = 0; i < ROOMS; i++) {
      String word =
          node.does(
              redis ->
                  redis.keyring(vault()).cut(Keyring.Purpose.CODE, "Ana", Duration.ofMinutes(1)));
      Future<Optional<String>> spent =
          node.begins(redis -> redis.keyring(vault()).spend(Keyring.Purpose.CODE, word));
      assertThat(Caller.await(spent)).contains("Ana");
    }
  }

  @Test
  void theGratitudeSpaceLiesOnOneMaster() {
    Post post =
        Post.written(
            PostId.random(),
            AccountId.random(),
            new Words(Optional.empty(), "en", "Thank you."),
            Set.of(),
            Instant.EPOCH);
    Duration atOnce = Duration.ZERO;
    node.does(redis -> redis.gratitude(vault(), atOnce).posts().add(post));
    node.does(
        redis ->
            redis
                .gratitude(vault(), atOnce)
                .posts()
                .change(post.id(), it -> new Change.Becomes(it.withStage(Stage.PUBLISHED))));
    boolean pressed =
        node.does(
            redis ->
                redis
                    .gratitude(vault(), atOnce)
                    .signs()
                    .press(post.id(), AccountId.random(), Sign.WITH_YOU));
    assertThat(pressed).isTrue();
  }

  @Test
  void everyMasterWritesItsDiskAnew() {
    long before = cluster.rewrites();
    List<String> late = node.does(redis -> redis.disks().writeAnew());
    assertThat(late).isEmpty();
    assertThat(cluster.rewrites()).isEqualTo(before + 3);
  }

  @Test
  void withoutReplicasNothingIsProven() {
    try (Caller careful = Caller.of(cluster.url(), 1)) {
      Ledger room = Ledger.openedBy(node).seenBy(careful);
      assertThat(room.says("one", "hello")).isEqualTo(new Appended.Unproven());
    }
  }

  private static List<Ledger> rooms() {
    return IntStream.range(0, ROOMS).mapToObj(i -> Ledger.openedBy(node)).toList();
  }
}
