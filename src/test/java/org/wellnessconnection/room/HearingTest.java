package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.line;
import static org.wellnessconnection.room.Cast.say;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;

class HearingTest {
  private final Story room = Story.ofCircle().with("ana");

  @Test
  void aLateJoinerHearsFromTheEntryThatLetsThemInAndNothingBefore() {
    room.when("ana", say("before"));
    room.knockedBy("ben").when("ada", Cast.admit("ben"));
    room.when("ana", say("after"));

    assertThat(room.heardBy("ana", Channel.GROUP)).containsExactly(2L, 3L, 4L, 5L);
    assertThat(room.heardBy("ben", Channel.GROUP)).containsExactly(4L, 5L);
    assertThat(room.entry(Channel.GROUP, 4).orElseThrow().text()).contains("\"entered\"", "Ben");
  }

  @Test
  void whoWaitsHearsTheirOwnLineOnly() {
    room.knockedBy("ben").when("ada", Cast.note("ben", "soon"));
    room.when("ana", say("hello"));
    room.when("ada", Cast.note("ana", "for you"));

    assertThat(room.heardBy("ben", line("ben"))).containsExactly(1L);
    assertThat(room.heardBy("ben", line("ana"))).isEmpty();
    assertThat(room.heardBy("ben", Channel.GROUP)).isEmpty();
    assertThat(room.heardBy("ben", Channel.STAFF)).isEmpty();
  }

  @Test
  void facilitatorsHearEveryLineAndTheDoor() {
    room.knockedBy("ben").when("ben", Cast.note("ben", "hello?"));

    assertThat(room.heardBy("ada", line("ben"))).containsExactly(1L);
    assertThat(room.heardBy("ada", Channel.STAFF)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void whoIsRemovedHearsNothingMoreAndHasNothingMore() {
    room.when("ana", say("hello"));
    room.when("ada", Cast.remove("ana"));

    assertThat(room.heardBy("ana", Channel.GROUP)).isEmpty();
    assertThat(room.heardBy("ana", line("ana"))).isEmpty();
  }

  @Test
  void whoHasNoSeatHearsNothing() {
    assertThat(room.heardBy("zoe", Channel.GROUP)).isEmpty();
    assertThat(room.heardBy("zoe", Channel.STAFF)).isEmpty();
  }
}
