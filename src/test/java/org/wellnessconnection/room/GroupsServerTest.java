package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** An open room on two servers: Ada, Ana and Cleo at the first, Eli and Ben at the second. */
class GroupsServerTest {
  private House house;
  private Person ada;
  private Person eli;
  private Person ana;
  private Person ben;
  private Person cleo;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    ada = house.sends("ada", "open");
    eli = house.sends("eli", "open", 1);
    ana = house.sends("ana", "open");
    ben = house.sends("ben", "open", 1);
    cleo = house.sends("cleo", "open");
    assertThat(type(splitByHand(List.of(ana, ben), List.of(cleo)))).isEqualTo("applied");
    ben.hearsFrame("group_changed");
    cleo.hearsFrame("group_changed");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void aGroupTalksAcrossServersAndNobodyElseHears() throws Exception {
    ana.asks("group_say", "text", "between us");
    ben.hears("between us");
    ben.asks("group_say", "text", "yes");
    ana.hears("yes");
    ada.asks("broadcast", "text", "two more minutes");

    List.of(eli, cleo, ana, ben).forEach(person -> person.hears("two more minutes"));
    assertThat(List.of(ada, eli, cleo))
        .allSatisfy(person -> assertThat(person.entries("small:1")).isEmpty());
    assertThat(error(ana.says("to the room"))).isEqualTo("in_small_group");
  }

  @Test
  void whoIsMovedHasNothingFromBefore() throws Exception {
    ana.asks("group_say", "text", "before Cleo");
    ben.hears("before Cleo");
    assertThat(type(eli.asks("move", "seat", cleo.seat(), "group", 1))).isEqualTo("applied");
    ana.asks("group_say", "text", "with Cleo");

    cleo.hears("with Cleo");
    assertThat(cleo.texts()).doesNotContain("before Cleo");
    assertThat(cleo.numbers("small:1")).containsExactly(3L, 4L);
    Person again = returns(cleo);
    assertThat(again.texts()).doesNotContain("before Cleo");
  }

  @Test
  void whoDropsReturnsToTheirGroupAndHasMissedNothing() throws Exception {
    ana.asks("group_say", "text", "one");
    ben.hears("one");
    ben.drops();
    ana.asks("group_say", "text", "two");
    Person back = house.brings(ben, 0);

    back.hears("two");
    assertThat(back.hearsFrame("welcome").get("resumed").asBoolean()).isTrue();
    assertThat(back.hearsFrame("welcome").at("/groups/groups/0/seats")).hasSize(2);
    assertThat(back.numbers("small:1")).containsExactly(3L);
    assertThat(type(back.asks("group_say", "text", "I am back"))).isEqualTo("applied");
    ana.hears("I am back");
  }

  @Test
  void whoWasMovedWhileAwayHasWhatWasTheirsOfTheOldGroupAndTheNewOneFromThen() throws Exception {
    ben.drops();
    ana.asks("group_say", "text", "for Ben still");
    cleo.asks("group_say", "text", "not for Ben");
    ada.asks("move", "seat", ben.seat(), "group", 2);
    ana.asks("group_say", "text", "not for Ben either");
    cleo.asks("group_say", "text", "welcome Ben");
    Person back = house.brings(ben, 0);

    back.hears("welcome Ben");
    back.hears("for Ben still");
    assertThat(back.texts()).containsOnly("for Ben still", "welcome Ben");
    assertThat(back.hearsFrame("welcome").get("resumed").asBoolean()).isTrue();
  }

  @Test
  void aFacilitatorEntersForTheGroupToSee() throws Exception {
    ana.asks("group_say", "text", "before Eli");
    assertThat(type(ana.asks("call_facilitator"))).isEqualTo("applied");
    ada.hearsFrame("group_calls");
    eli.hearsFrame("group_calls");
    assertThat(type(eli.asks("enter_group", "group", 1))).isEqualTo("applied");
    JsonNode second = ada.asks("enter_group", "group", 1);
    ana.hearsFrame(frame -> frame.path("came").path(0).asText().equals(eli.seat()));
    ana.asks("group_say", "text", "with Eli");
    eli.hears("with Eli");

    assertThat(type(second)).isEqualTo("already");
    assertThat(second.get("by").asText()).isEqualTo(eli.seat());
    assertThat(eli.texts()).doesNotContain("before Eli");
    assertThat(ada.entries("small:1")).isEmpty();
  }

  @Test
  void whoIsRemovedHearsNothingMoreOfTheirGroup() throws Exception {
    ada.asks("remove", "seat", ben.seat());
    ana.hearsFrame(frame -> frame.path("went").path(0).asText().equals(ben.seat()));
    ana.asks("group_say", "text", "after that");

    assertThat(ben.isClosedWith()).isEqualTo(4003);
    assertThat(ben.texts()).isEmpty();
  }

  @Test
  void everybodyIsBackOnceThoughBothFacilitatorsCall() throws Exception {
    List<JsonNode> answers = both("gather_now");
    ana.hearsFrame(frame -> frame.path("cause").asText().equals("back"));
    eli.hearsFrame(frame -> frame.path("cause").asText().equals("back"));

    assertThat(answers).map(GroupsServerTest::type).containsExactlyInAnyOrder("applied", "already");
    assertThat(ana.entries("group")).filteredOn(GroupsServerTest::isBack).hasSize(1);
    assertThat(type(ana.says("here"))).isEqualTo("applied");
  }

  @Test
  void aRepeatedSplitIsTheSameSplit() throws Exception {
    ada.asks("gather_now");
    String attempt = Person.newAttempt();
    JsonNode first = ada.asksAs(attempt, "split", "size", 2);

    assertThat(type(first)).isEqualTo("applied");
    assertThat(ada.asksAs(attempt, "split", "size", 2)).isEqualTo(first);
    assertThat(error(ada.asksAs(attempt, "split", "size", 3))).isEqualTo("attempt_conflict");
  }

  @Test
  void whatCannotBeIsRefusedWithACode() throws Exception {
    assertThat(error(ada.asks("split", "size", 1))).isEqualTo("bad_groups");
    assertThat(error(ada.asks("split", "size", 7))).isEqualTo("bad_groups");
    assertThat(error(ada.asks("gather", "minutes", 6))).isEqualTo("bad_notice");
    assertThat(error(ada.asks("enter_group", "group", 9_999_999_999L))).isEqualTo("no_such_group");
    assertThat(error(ana.asks("broadcast", "text", "me"))).isEqualTo("forbidden");
    assertThat(error(ana.asks("broadcast", "text", " "))).isEqualTo("bad_text");
  }

  private List<JsonNode> both(String command) throws Exception {
    CompletableFuture<JsonNode> other =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return eli.asks(command);
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    return List.of(ada.asks(command), other.get());
  }

  private Person returns(Person person) throws Exception {
    person.drops();
    return house.brings(person, 1);
  }

  @SafeVarargs
  private JsonNode splitByHand(List<Person>... groups) throws Exception {
    List<List<String>> seats =
        java.util.stream.Stream.of(groups)
            .map(group -> group.stream().map(Person::seat).toList())
            .toList();
    return ada.asks("split", "groups", seats);
  }

  private static boolean isBack(JsonNode entry) {
    return entry.path("cause").asText().equals("back");
  }

  private static String type(JsonNode frame) {
    return frame.get("type").asText();
  }

  private static String error(JsonNode answer) {
    assertThat(type(answer)).isEqualTo("refused");
    return answer.get("error").asText();
  }
}
