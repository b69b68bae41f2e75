package org.wellnessconnection.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;
import org.wellnessconnection.web.video.PretendModule.Mood;

/** Two servers, and a Jitsi with our module in it: out of the room is out of the video. */
class StewardServerTest {
  private PretendModule module;
  private House house;

  @BeforeEach
  void opens() throws Exception {
    module = new PretendModule();
    house = House.opens(options(module.url())).andAnother(options(module.url()));
  }

  static String[] options(String url) {
    return new String[] {
      "--video.profile=hs256",
      "--video.url=https://meet.clinic.org",
      "--video.secret=3f9c1b7a5d8e2046b1a7c3d9e5f80214",
      "--video.control.url=" + url,
      "--video.control.secret=" + PretendModule.SECRET
    };
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
    module.close();
  }

  /** Goes into the video, as a page does it. */
  private String joins(Person person) throws IOException {
    String meeting =
        Caller.posts(
                house.address(),
                "/rooms/" + person.pass().room() + "/video",
                "Cookie: " + person.pass().cookie() + "\r\nContent-Type: application/json\r\n",
                "{}")
            .json()
            .get("meeting")
            .asText();
    module.has(meeting, person.seat());
    return meeting;
  }

  /** Within the seconds in which it is said again. */
  private static JsonNode told(Person facilitator, String reached) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> facilitator.everything().stream().anyMatch(it -> says(it, reached)));
    return facilitator.hearsFrame(frame -> says(frame, reached));
  }

  private static boolean says(JsonNode frame, String reached) {
    return frame.path("type").asText().equals("video_out")
        && frame.path("reached").asText().equals(reached);
  }

  @Test
  void whoeverIsRemovedIsOutOfTheVideoAndFacilitatorsKnow() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open", 1);
    Person ben = house.sends("ben", "open");
    String meeting = joins(ana);
    assertThat(joins(ben)).isEqualTo(meeting);

    ada.asks("remove", "seat", ana.seat());

    assertThat(module.hears("remove", meeting).get("seat").asText()).isEqualTo(ana.seat());
    assertThat(told(ada, "locked_out").get("seat").asText()).isEqualTo(ana.seat());
    assertThat(told(ada, "locked_out").get("channel").asText()).isEqualTo("staff");
    assertThat(module.in(meeting)).containsExactly(ben.seat());
    assertThat(ben.everything().toString()).doesNotContain("video_out");
    assertThat(joins(ben)).isEqualTo(meeting);
  }

  @Test
  void whoeverGoesIsOutAndNobodyIsTold() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    String meeting = joins(ana);

    ana.asks("leave");

    assertThat(module.hears("remove", meeting).get("seat").asText()).isEqualTo(ana.seat());
    ada.says("Good bye");
    assertThat(ada.everything().toString()).doesNotContain("video_out");
  }

  @Test
  void whoeverIsPutBackBeforeTheDoorIsOut() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ana = house.sends("ana", "circle");
    ada.asks("admit", "seat", ana.seat());
    String meeting = joins(ana);

    ada.asks("return", "seat", ana.seat());

    assertThat(module.hears("remove", meeting).get("seat").asText()).isEqualTo(ana.seat());
    assertThat(told(ada, "locked_out").get("seat").asText()).isEqualTo(ana.seat());
  }

  @Test
  void eachSmallGroupMeetsByItselfAndItsMeetingEndsWithIt() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    Person ben = house.sends("ben", "open");
    Person cleo = house.sends("cleo", "open");
    Person dora = house.sends("dora", "open", 1);
    String all = joins(ana);
    joins(dora);

    ada.asks(
        "split",
        "groups",
        List.of(List.of(ana.seat(), ben.seat()), List.of(cleo.seat(), dora.seat())));
    Awaitility.await().until(() -> module.in(all).isEmpty());
    String first = joins(ana);
    String second = joins(dora);
    assertThat(List.of(all, first, second)).doesNotHaveDuplicates();
    assertThat(joins(ben)).isEqualTo(first);

    ada.asks("gather_now");
    module.hears("end", first);
    module.hears("end", second);
    assertThat(joins(ana)).isEqualTo(all);
  }

  @Test
  void theVideoEndsWithTheSession() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    String meeting = joins(ana);

    ada.asks("end", "sure", true);

    module.hears("end", meeting);
    Awaitility.await().until(() -> module.in(meeting).isEmpty());
    Awaitility.await().until(() -> house.redisDoes(redis -> redis.meetings().all()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(value = Mood.class, names = "WELL", mode = EnumSource.Mode.EXCLUDE)
  void aModuleThatIsIllHoldsNothingUpAndFacilitatorsKnow(Mood mood) throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    Person ben = house.sends("ben", "open");
    String meeting = joins(ana);
    module.is(mood);

    ada.asks("remove", "seat", ana.seat());
    ben.says("Still here");

    ada.hears("Still here");
    assertThat(told(ada, "not_reached").get("seat").asText()).isEqualTo(ana.seat());
    assertThat(module.in(meeting)).contains(ana.seat());
  }

  /** A round would do it, too, but later, and facilitators would have heard of a failure first. */
  @Test
  void aModuleThatStumblesIsToldAgainAtOnce() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open", 1);
    String meeting = joins(ana);
    module.stumbles(2);

    ada.asks("remove", "seat", ana.seat());

    assertThat(told(ada, "locked_out").get("seat").asText()).isEqualTo(ana.seat());
    assertThat(module.in(meeting)).isEmpty();
    assertThat(ada.everything()).noneMatch(frame -> says(frame, "not_reached"));
  }

  @Test
  void anEndThatTheModuleStumblesAtIsSaidAgainAtOnce() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    String meeting = joins(ana);
    module.stumbles(2);

    ada.asks("end", "sure", true);

    Awaitility.await().atMost(Duration.ofSeconds(4)).until(() -> module.in(meeting).isEmpty());
    assertThat(module.hasStumbledEnough()).isTrue();
  }

  @Test
  void whatWasMissedIsMadeUpFor() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    Person ben = house.sends("ben", "open");
    String meeting = joins(ana);
    joins(ben);
    module.has(meeting, "somebody who was never here");
    module.is(Mood.BROKEN);
    ada.asks("remove", "seat", ana.seat());
    told(ada, "not_reached");

    module.is(Mood.WELL);

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> module.in(meeting).equals(java.util.Set.of(ben.seat())));
    assertThat(told(ada, "locked_out").get("seat").asText()).isEqualTo(ana.seat());
    assertThat(module.unbelieved()).isEmpty();
  }

  @Test
  void aMeetingThatTheModuleBabblesAboutKeepsNobodyInAnother() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    Person ben = house.sends("ben", "open");
    Person cleo = house.sends("cleo", "open");
    Person dora = house.sends("dora", "open");
    ada.asks(
        "split",
        "groups",
        List.of(List.of(ana.seat(), ben.seat()), List.of(cleo.seat(), dora.seat())));
    module.babblesAbout(joins(ana));
    String second = joins(dora);
    module.has(second, "somebody who was never here");

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> module.in(second).equals(java.util.Set.of(dora.seat())));
  }
}
