package org.wellnessconnection.web.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Member;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.story.PostBox;
import org.wellnessconnection.story.PostBox.Parts;

/** What people who registered find in their mailbox, and what their calendars make of it. */
class SessionMailServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ANA = "ana@example.org";
  private static final String BEN = "ben@example.org";

  private PostBox post;
  private House house;

  @BeforeEach
  void opens() throws Exception {
    post = PostBox.opens();
    house = House.opens(post.settings());
    house.andAnother(post.settings());
    reaches("ana", ANA, "en");
    reaches("ben", BEN, "fr");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
    post.close();
  }

  private void reaches(String person, String address, String language) throws Exception {
    house.changes(
        person,
        it ->
            it.withProfile(
                it.profile().withMail(Optional.of(new Address(address))).withLanguage(language)));
  }

  private List<Parts> letters(String address, int count) {
    await().atMost(PATIENCE).until(() -> post.parts(address).size() >= count);
    return post.parts(address);
  }

  private static ICalendar calendar(Parts letter) {
    return Biweekly.parse(letter.calendar().orElseThrow()).first();
  }

  private static VEvent event(Parts letter) {
    return calendar(letter).getEvents().get(0);
  }

  private static Instant starts(Parts letter) {
    return event(letter).getDateStart().getValue().toInstant();
  }

  @Test
  void anEventKeepsItsNameFromTheFirstLetterToTheLast() throws Exception {
    Session circle = Dated.in(house, Duration.ofDays(3)).with(4, 1).keeps();
    Member.of(house, "ana").registers(circle, "Sam");
    Parts registered = letters(ANA, 1).get(0);
    assertThat(registered.subject()).isEqualTo("A note about your community call");
    assertThat(registered.text()).contains("A place is kept for you", "/my/" + circle.id());
    assertThat(calendar(registered).getMethod().isRequest()).isTrue();
    assertThat(event(registered).getSummary().getValue()).isEqualTo("Community call");
    assertThat(starts(registered)).isEqualTo(circle.when().starts());

    Instant later = circle.when().starts().plus(1, ChronoUnit.HOURS);
    house.redisDoes(
        it -> it.sessions().change(circle.id(), now -> now.at(Dated.when(later), Instant.now())));
    Parts moved = letters(ANA, 2).get(1);
    assertThat(moved.text()).contains("The time has changed");
    assertThat(starts(moved)).isEqualTo(later);

    Cancellation why =
        new Cancellation(Optional.empty(), Instant.now(), Cancellation.Why.NO_FACILITATOR);
    house.redisDoes(it -> it.sessions().change(circle.id(), now -> now.cancelled(why)));
    Parts cancelled = letters(ANA, 3).get(2);
    assertThat(calendar(cancelled).getMethod().isCancel()).isTrue();
    assertThat(List.of(registered, moved, cancelled))
        .extracting(it -> event(it).getUid().getValue())
        .containsOnly(event(registered).getUid().getValue());
    assertThat(List.of(registered, moved, cancelled))
        .extracting(it -> event(it).getSequence().getValue())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void eachIsWrittenInTheirLanguageAndTheLinkGivesThePlaceToTheNext() throws Exception {
    Session circle = Dated.in(house, Duration.ofDays(3)).with(1, 1).keeps();
    Member.of(house, "ana").registers(circle, "Sam");
    Member.of(house, "ben").registers(circle, "Kim");
    assertThat(letters(BEN, 1).get(0).text()).contains("Bonjour", "liste d’attente");
    String link = letters(ANA, 1).get(0).link("/give-up/");
    assertThat(new Newcomer(house.address()).posts(link).statusCode()).isEqualTo(200);
    Parts offered = letters(BEN, 2).get(1);
    assertThat(offered.text()).contains("/my/" + circle.id()).doesNotContain("{until}");
    assertThat(offered.calendar()).isEmpty();
    Member.of(house, "ben").asks("accept", circle);
    assertThat(calendar(letters(BEN, 3).get(2)).getMethod().isRequest()).isTrue();
  }

  @Test
  void anHourBeforeThoseWithAPlaceAreRemindedOnceByTwoServers() throws Exception {
    Session circle = Dated.in(house, Duration.ofMinutes(50)).with(4, 1).keeps();
    Member.of(house, "ana").registers(circle, "Sam");
    List<Parts> both = letters(ANA, 2);
    assertThat(both).anyMatch(letter -> letter.text().contains("begins soon"));
    assertThat(both).hasSize(2);
  }

  @Test
  void twoHoursBeforeThoseWhoAnswerForASmallGroupAreAsked() throws Exception {
    reaches("ada", "ada@example.org", "en");
    Session circle = Dated.in(house, Duration.ofMinutes(100)).with(8, 3).keeps();
    Member.of(house, "ana").registers(circle, "Sam");
    assertThat(letters("ada@example.org", 1).get(0).text()).contains("Few people have registered");
    assertThat(letters("cora@example.org", 1).get(0).text()).contains("Bonjour");
    assertThat(letters(ANA, 1)).noneMatch(letter -> letter.text().contains("Few people"));
    assertThat(post.parts("ada@example.org")).hasSize(1);
  }
}
