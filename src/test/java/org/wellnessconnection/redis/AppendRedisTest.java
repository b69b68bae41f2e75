package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.redis.Ledger.ADA;
import static org.wellnessconnection.redis.Ledger.ANA;
import static org.wellnessconnection.redis.Ledger.chat;
import static org.wellnessconnection.redis.Ledger.control;
import static org.wellnessconnection.redis.Ledger.done;
import static org.wellnessconnection.redis.Ledger.lettingIn;
import static org.wellnessconnection.redis.Ledger.none;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cited;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Gone;
import org.wellnessconnection.protocol.HoldReason;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.room.Appended;
import org.wellnessconnection.room.Draft;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Version;

class AppendRedisTest extends OnRedis {
  private final Ledger room = Ledger.openedBy(node);

  @Test
  void theFirstMessageHasNumberOneAndTheNextOneTwo() {
    assertThat(done(room.says("one", "hello")).place().seq()).isEqualTo(1);
    assertThat(done(room.says("two", "hello again")).place().seq()).isEqualTo(2);
    assertThat(room.reads(Channel.GROUP)).map(Entry::seq).containsExactly(1L, 2L);
  }

  @Test
  void everyChannelOfOneAppendIsNumberedWithoutGaps() {
    room.says("one", "hello");
    Appended.Done done = done(room.appends(admission(room.version(), Optional.empty())));

    assertThat(done.bell().entries())
        .map(entry -> entry.channel() + " " + entry.seq())
        .containsExactly("staff 1", "group 2", Channel.of(ANA) + " 1", "group 3");
    assertThat(done.place().channel()).isEqualTo(Channel.STAFF);
    assertThat(room.reads(Channel.GROUP)).map(Entry::seq).containsExactly(1L, 2L, 3L);
  }

  @Test
  void whatTheBellSaysIsWhatIsKept() {
    Appended.Done done = done(room.appends(admission(room.version(), Optional.empty())));

    List<Entry> kept =
        Stream.of(Channel.STAFF, Channel.GROUP, Channel.of(ANA))
            .flatMap(channel -> room.reads(channel).stream())
            .toList();
    assertThat(done.bell().entries()).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(done.bell().state()).contains(room.snapshot().state());
    assertThat(done.bell().turn()).isEqualTo(room.snapshot().turn());
    assertThat(done.bell().control()).isEqualTo(room.snapshot().control());
  }

  @Test
  void theSameAttemptIsDoneOnceAndAnsweredAlike() {
    Appended.Done first = done(room.says("one", "hello"));

    assertThat(room.says("one", "hello")).isEqualTo(new Appended.Repeated(first.place()));
    assertThat(room.reads(Channel.GROUP)).hasSize(1);
    assertThat(room.snapshot().turn()).isEqualTo(first.bell().turn());
  }

  @Test
  void aRepeatedAttemptIsKnownEvenWhenTheRoomHasMovedOn() {
    Version before = room.version();
    Appended.Done first = done(room.appends(chat(before, "one", "hello")));
    room.appends(
        control(
            before,
            room.snapshot().state(),
            new Event.Held(HoldReason.FACILITATOR_HOLD, Optional.of(ADA), Optional.empty())));

    assertThat(room.appends(chat(before, "one", "hello")))
        .isEqualTo(new Appended.Repeated(first.place()));
  }

  @Test
  void theSameAttemptForSomethingElseIsTaken() {
    room.says("one", "hello");

    assertThat(room.says("one", "other words")).isEqualTo(new Appended.Taken());
    assertThat(room.reads(Channel.GROUP)).hasSize(1);
  }

  @Test
  void anAttemptIsRememberedForWhoeverAsks() {
    Appended.Done first = done(room.says("one", "hello"));

    assertThat(remembered("one", "hello")).contains(new Appended.Repeated(first.place()));
    assertThat(remembered("one", "other words")).contains(new Appended.Taken());
    assertThat(remembered("two", "hello")).isEmpty();
  }

  @Test
  void whatWasDecidedBeforeTheRoomMovedIsNotKept() {
    Version before = room.version();
    room.appends(
        control(
            before,
            room.snapshot().state(),
            new Event.Held(HoldReason.FACILITATOR_HOLD, Optional.of(ADA), Optional.empty())));

    assertThat(room.appends(chat(before, "late", "too late")))
        .isEqualTo(new Appended.Moved(before.control() + 1));
    assertThat(room.reads(Channel.GROUP)).hasSize(1);
    assertThat(remembered("late", "too late")).isEmpty();
  }

  @Test
  void whatWasDecidedOnAnotherHistoryIsNotKept() {
    Version elsewhere = new Version(room.version().control(), "fedcba98");

    assertThat(room.appends(chat(elsewhere, "one", "hello")))
        .isEqualTo(new Appended.Moved(elsewhere.control()));
  }

  @Test
  void aTextThatIsTakenAwayIsNowhereAnyMore() {
    room.says("one", "the secret words");
    Cited cited = Codec.cited(room.reads(Channel.GROUP).get(0)).orElseThrow();
    Gone gone = new Gone(cited, Gone.Why.HIDDEN);

    room.appends(admission(room.version(), Optional.of(gone)));

    Entry left = room.reads(Channel.GROUP).get(0);
    assertThat(left.text()).isEqualTo(Codec.text(gone)).contains("\"seq\":1,");
    assertThat(left.cursor()).isEqualTo(cited.cursor());
    assertThat(everythingKept()).doesNotContain("the secret words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"hears\":\"here\"",
        "!",
        "!{}",
        "one\ntwo\n!three",
        "group 7 {}",
        " ",
        "a  b ",
        "\"",
        "\\",
        "\\\"",
        "\u2028\u2029",
        "{\"type\":\"ended\"}",
        "%s %d %1",
        "\"epoch\":\"fedcba98\"",
        "'; return {'done'} --",
        "👩‍⚕️ é",
        "</script>"
      })
  void wordsThatLookLikeOursAreOnlyWords(String text) {
    RoomState state = lettingIn(ANA);
    Event said =
        new Event.Said(ANA, text, new org.wellnessconnection.protocol.AttemptId("12345678"));

    Appended.Done done = done(room.appends(control(room.version(), state, said)));

    Entry kept = room.reads(Channel.GROUP).get(0);
    assertThat(done.bell().entries()).containsExactly(kept);
    assertThat(Codec.fields(kept.text()).text("text")).isEqualTo(text);
    assertThat(kept.epoch()).isEqualTo(done.bell().epoch());
  }

  private Optional<Appended> remembered(String attempt, String words) {
    Draft.Try tried = Ledger.tried(attempt, words).orElseThrow();
    return node.does(there -> there.log().remembered(room.room(), tried));
  }

  private static Draft admission(Version decidedOn, Optional<Gone> gone) {
    List<Event> events =
        List.of(
            new Event.Knocked(
                ANA, "Ana", org.wellnessconnection.protocol.AccountId.random(), Role.PARTICIPANT),
            new Event.Entered(ANA, "Ana", Role.PARTICIPANT),
            new Event.MessageHidden(Channel.of(ANA), 1, ADA, Reason.SAFETY),
            new Event.Hidden(1));
    return new Draft(decidedOn, none(), Optional.of(lettingIn(ANA)), events, gone);
  }

  private String everythingKept() {
    StringBuilder all = new StringBuilder();
    for (Response key : node.asks(Command.KEYS, "{" + room.room() + "}:*")) {
      String type = node.asks(Command.TYPE, key).toString();
      all.append(node.asks(type.equals("hash") ? Command.HGETALL : Command.GET, key));
    }
    return all.toString();
  }
}
