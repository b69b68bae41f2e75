package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.chatOff;
import static org.wellnessconnection.room.Cast.note;
import static org.wellnessconnection.room.Cast.say;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.Welcome;

/** What a welcome shows. Ada facilitates, Ana and Dan are in, Cleo waits. */
class ViewTest {
  private final Story room = Story.ofCircle().with("ana", "dan").knockedBy("cleo");

  @Test
  void whoWaitsSeesTheRoomAndThemselvesAndNobodyElse() {
    Welcome seen = seenBy("cleo");

    assertThat(seen.people()).isEmpty();
    assertThat(seen.you().name()).isEqualTo("Cleo");
    assertThat(seen.you().status()).isEqualTo("waiting");
    assertThat(seen.channels()).isEmpty();
  }

  @Test
  void whoHasLeftSeesNobodyAnyMore() {
    room.when("cleo", Cast.leave());
    room.when("dan", Cast.leave());

    assertThat(seenBy("cleo").people()).isEmpty();
    assertThat(seenBy("dan").people()).isEmpty();
  }

  @Test
  void whoWaitsIsShownTheirOwnLineOnceSomethingIsOnIt() {
    room.when("ada", note("cleo", "one minute"));

    assertThat(channels("cleo")).containsExactly(Cast.line("cleo").name());
  }

  @Test
  void participantsSeeWhoIsInAndNotWhoWaits() {
    assertThat(people("ana")).containsExactly("Ada admitted", "Ana admitted", "Dan admitted");
    assertThat(channels("ana")).containsExactlyInAnyOrder("group", Cast.line("ana").name());
  }

  @Test
  void whoeverLeftKeepsANameForThoseWhoWereThere() {
    room.when("ada", Cast.remove("dan"));
    room.when("ada", Cast.admit("cleo"));

    assertThat(people("ana"))
        .containsExactly("Ada admitted", "Ana admitted", "Dan left", "Cleo admitted");
    assertThat(people("cleo")).containsExactly("Ada admitted", "Ana admitted", "Cleo admitted");
  }

  @Test
  void whoWasRemovedWhileWaitingWasNeverThere() {
    room.when("ada", Cast.remove("cleo"));

    assertThat(people("ada")).containsExactly("Ada admitted", "Ana admitted", "Dan admitted");
  }

  @Test
  void facilitatorsSeeWhoWaitsToo() {
    assertThat(people("ada"))
        .containsExactly("Ada admitted", "Ana admitted", "Dan admitted", "Cleo waiting");
    assertThat(channels("ada"))
        .contains("group", "staff", Cast.line("ana").name(), Cast.line("dan").name());
  }

  @Test
  void thatChatIsOffIsBetweenOnePersonAndTheFacilitators() {
    room.when("ada", chatOff("ana"));

    assertThat(seenBy("ana").you().chatOff()).isPresent();
    assertThat(chatOffOfAna("ada")).isPresent();
    assertThat(chatOffOfAna("dan")).isEmpty();
  }

  @Test
  void onHoldIsShownWithWhoAndWhen() {
    room.when("ada", Cast.hold());

    assertThat(seenBy("ana").room().status()).isEqualTo("held");
    assertThat(seenBy("ana").room().held().orElseThrow().by()).contains(Cast.seat("ada"));
  }

  @Test
  void everybodyInsideSeesTheSmallGroupsAndOnlyFacilitatorsEveryCall() {
    room.when("ada", GroupCast.splitByHand(List.of("ana"), List.of("dan")));
    room.when("dan", GroupCast.call());

    assertThat(seenBy("cleo").groups()).isEmpty();
    assertThat(seenBy("ana").groups().orElseThrow().groups()).hasSize(2);
    assertThat(seenBy("ana").groups().orElseThrow().calls()).isEmpty();
    assertThat(seenBy("dan").groups().orElseThrow().calls()).containsOnlyKeys(2);
    assertThat(seenBy("ada").groups().orElseThrow().calls()).containsOnlyKeys(2);
    assertThat(channels("dan")).contains("small:2").doesNotContain("small:1");
    assertThat(channels("ada")).noneMatch(name -> name.startsWith("small"));
  }

  @Test
  void nothingThatGoesOutNamesAnAccount() {
    room.when("ana", say("hello"));
    room.when("ada", chatOff("ana"));
    room.when("ada", Cast.remove("dan"));
    room.when("ada", Cast.hold());

    assertThat(room.everything()).map(Entry::text).noneMatch(text -> text.contains("account"));
    assertThat(List.of("ada", "ana", "cleo"))
        .map(name -> Codec.typed("welcome", seenBy(name)))
        .noneMatch(text -> text.contains("account"));
  }

  private Welcome seenBy(String name) {
    Snapshot found = new Snapshot(1, 1, Story.EPOCH, java.util.Map.of(), room.state());
    LiveRoom live = new LiveRoom(RoomId.random(), new NoLog(), found, room.heads());
    return View.of(live, room.of(name), false);
  }

  private List<String> people(String name) {
    return seenBy(name).people().stream()
        .map(person -> person.name() + " " + person.status())
        .toList();
  }

  private List<String> channels(String name) {
    return seenBy(name).channels().stream().map(Welcome.Head::name).toList();
  }

  private Optional<Welcome.SilenceView> chatOffOfAna(String seer) {
    return seenBy(seer).people().stream()
        .filter(person -> person.seat().equals(Cast.seat("ana")))
        .findFirst()
        .orElseThrow()
        .chatOff();
  }
}
