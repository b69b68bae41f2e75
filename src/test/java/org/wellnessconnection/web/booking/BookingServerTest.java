package org.wellnessconnection.web.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.booking.GiveUpWords;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.programme.Audience;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Member;
import org.wellnessconnection.story.Newcomer;

/** Places in sessions, asked for on the pages of two servers. */
class BookingServerTest {
  private static final Duration SOON = Duration.ofDays(3);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private House house;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private Member member(String person) throws Exception {
    return Member.of(house, person);
  }

  private Session circle(int capacity) throws Exception {
    return Dated.in(house, SOON).with(capacity, 1).keeps();
  }

  private Places places(Session session) throws Exception {
    return house.redisDoes(it -> it.places(house.vault()).find(session.id())).orElseThrow();
  }

  private static String way(HttpResponse<?> answer) {
    return Newcomer.way(answer);
  }

  @Test
  void whoeverRegistersHasAPlaceAndItsCalendarFile() throws Exception {
    Session circle = circle(4);
    Member ana = member("ana");
    assertThat(ana.sees("/sessions/" + circle.id() + "/register"))
        .contains("A circle", "Kind.", "in Toronto");
    HttpResponse<String> done =
        ana.registers(circle, "Sam", "note", "First time", "needs", "captions");
    assertThat(way(done)).isEqualTo("303 /my/" + circle.id());
    assertThat(ana.sees(circle))
        .contains("You have a place", "If you are called to work", "Sam", "First time", "captions");
    assertThat(ana.sees("/my")).contains("A circle", "Keep my place");
    HttpResponse<String> event = ana.browser().gets("/my/" + circle.id() + "/event.ics");
    assertThat(event.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(event.body()).contains("METHOD:PUBLISH", "SUMMARY:Community call");
    assertThat(way(ana.browser().gets("/sessions/" + circle.id() + "/register")))
        .isEqualTo("303 /my/" + circle.id());
    assertThat(member("ben").browser().gets("/my/" + circle.id()).statusCode()).isEqualTo(404);
  }

  @Test
  void whoeverIsNotSignedInComesBackToTheForm() throws Exception {
    Session circle = circle(4);
    String path = "/sessions/" + circle.id() + "/register";
    assertThat(way(new Newcomer(house.address()).gets(path)))
        .isEqualTo("303 /sign-in?return_to=" + path);
  }

  /** Nothing tells a session that is full from one with somebody whom one would rather not meet. */
  @Test
  void fullAndUnsuitingLookTheSameToTheLastByte() throws Exception {
    Session full = circle(1);
    Session unsuiting = circle(6);
    Member ana = member("ana");
    ana.registers(full, "Sam");
    ana.registers(unsuiting, "Sam");
    Member ben = member("ben");
    String[] avoiding = {"avoided", "Ana Silva", "workplace", "Mount Royal"};
    HttpResponse<String> one = ben.registers(full, "Kim", avoiding);
    HttpResponse<String> other = ben.registers(unsuiting, "Kim", avoiding);
    assertThat(plain(one.body(), full)).isEqualTo(plain(other.body(), unsuiting));
    assertThat(plain(way(one), full)).isEqualTo(plain(way(other), unsuiting));
    assertThat(plain(ben.sees(full), full)).isEqualTo(plain(ben.sees(unsuiting), unsuiting));
    assertThat(ben.sees(full)).contains("You are on the waitlist").doesNotContain("Ana");
    assertThat(places(full).withPlace()).hasSize(1);
    assertThat(places(unsuiting).withPlace()).hasSize(1);
    assertThat(places(full).waiting()).hasSize(1);
    assertThat(places(unsuiting).waiting()).hasSize(1);
  }

  private static String plain(String text, Session session) {
    return text.replace(session.id().value(), "THE-SESSION");
  }

  @ParameterizedTest
  @CsvSource({
    "name, a@b.ca, name_reaches_you, 'This looks like an address'",
    "name, Ada, name_taken, 'looks the same'",
    "workplace, LONG, bad_workplace, 'at most 120'",
    "avoided, LONG, bad_avoided, 'Up to five names, one on each line, each with'",
    "only, everything, bad_choice, 'one of what is offered'",
    "needs, sugar, bad_choice, 'one of what is offered'",
    "note, LONG, bad_note, 'at most 500'",
    "agreed, no, not_agreed, 'counts on everybody'"
  })
  void whatCannotBeIsSaidBesideItsFieldAndNothingIsLost(
      String field, String value, String code, String words) throws Exception {
    Session circle = circle(4);
    Member ana = member("ana");
    String written = value.replace("LONG", "abcdefghij".repeat(51));
    String path = "/sessions/" + circle.id() + "/register";
    HttpResponse<String> answer = ana.browser().posts(path, form(field, written));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"" + field + "-refused\"", words, "Mount Royal");
    assertThat(ana.browser().asJson().posts(path, form(field, written)).body())
        .contains("\"error\":\"" + code + "\"", "\"field\":\"" + field + "\"");
    assertThat(ana.browser().gets("/my/" + circle.id()).statusCode()).isEqualTo(404);
  }

  /** Somebody else's field is as it should be. */
  private static String[] form(String field, String value) {
    Map<String, String> form =
        new LinkedHashMap<>(Map.of("name", "Sam", "agreed", "2026-11", "workplace", "Mount Royal"));
    form.put("attempt", "attempt-1");
    form.merge(field, value, (was, now) -> field.equals("workplace") ? now + " " + was : now);
    return form.entrySet().stream()
        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
        .toArray(String[]::new);
  }

  @Test
  void theSameFormSentTwiceIsOneRegistration() throws Exception {
    Session circle = circle(4);
    Member ana = member("ana");
    ana.registers(circle, "Sam", "attempt", "attempt-one");
    ana.registers(circle, "Sam", "attempt", "attempt-one");
    assertThat(places(circle).people()).hasSize(1);
  }

  @Test
  void aPlaceThatIsGivenUpIsOfferedToTheNextOnTheOtherServer() throws Exception {
    house.andAnother();
    Session circle = circle(1);
    Member ana = member("ana");
    Member ben = member("ben").at(house.site(1).server());
    Member cleo = member("cleo");
    ana.registers(circle, "Sam");
    ben.registers(circle, "Kim");
    cleo.registers(circle, "Lou");
    assertThat(way(ana.asks("give-up", circle))).isEqualTo("303 /my/" + circle.id());
    assertThat(ben.sees("/my")).contains("Offered to you", "Please answer by");
    assertThat(cleo.sees("/my")).contains("Waitlists").doesNotContain("Offered to you");
    assertThat(cleo.asks("accept", circle).statusCode()).isEqualTo(409);
    assertThat(ben.asks("accept", circle).statusCode()).isEqualTo(303);
    assertThat(ben.sees(circle)).contains("You have a place");
    ben.asks("give-up", circle);
    assertThat(cleo.sees(circle)).contains("A place is free for you");
    cleo.asks("give-up", circle);
    assertThat(places(circle).withPlace()).isEmpty();
  }

  @Test
  void theLinkInALetterRevealsNothingAndGivesUpOnePlaceOnce() throws Exception {
    Session circle = circle(1);
    Member ana = member("ana");
    ana.registers(circle, "Sam");
    GiveUpWords words = new GiveUpWords(house.vault());
    String word = words.word(circle.id(), places(circle).of(house.account("ana")).orElseThrow());
    Newcomer stranger = new Newcomer(house.address());
    String wrong = word.substring(0, word.length() - 2) + "AA";
    assertThat(stranger.gets("/give-up/" + word).body().replace(word, wrong))
        .isEqualTo(stranger.gets("/give-up/" + wrong).body());
    assertThat(places(circle).withPlace()).hasSize(1);
    String none = stranger.posts("/give-up/" + wrong).body();
    assertThat(places(circle).withPlace()).hasSize(1);
    assertThat(stranger.posts("/give-up/" + word).body()).isEqualTo(none);
    assertThat(places(circle).withPlace()).isEmpty();
    ana.registers(circle, "Sam");
    assertThat(stranger.posts("/give-up/" + word).body()).isEqualTo(none);
    assertThat(places(circle).withPlace()).hasSize(1);
  }

  @Test
  void whoDeletesTheirAccountLeavesTheirPlaceToTheNext() throws Exception {
    Session circle = circle(1);
    Member ana = member("ana");
    ana.registers(circle, "Sam", "note", "Something to forget");
    Member ben = member("ben");
    ben.registers(circle, "Kim");
    String account = house.account("ana").value();
    ana.browser().posts("/me/delete", "word", "delete");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(ben.sees(circle)).contains("A place is free for you"));
    assertThat(places(circle).people()).hasSize(1);
    assertThat(house.redisKeys()).doesNotContain("places:of:" + account);
  }

  @Test
  void aSessionThatIsCancelledTakesNobodyAndSaysSo() throws Exception {
    Session circle = circle(4);
    member("ana").registers(circle, "Sam");
    Cancellation why =
        new Cancellation(Optional.empty(), circle.when().starts(), Cancellation.Why.HOLIDAY);
    house.redisDoes(it -> it.sessions().change(circle.id(), now -> now.cancelled(why)));
    await().atMost(PATIENCE).until(() -> places(circle).ending().isPresent());
    assertThat(member("ben").registers(circle, "Kim").statusCode()).isEqualTo(409);
    assertThat(member("ana").sees(circle)).contains("This session is over for you");
  }

  @Test
  void aSessionForLearnersIsNotForOthers() throws Exception {
    Session circle = circle(4);
    house.redisDoes(
        it ->
            it.sessions()
                .change(
                    circle.id(),
                    now -> now.withOutline(now.outline().withAudience(Audience.LEARNERS))));
    for (CareerStage stage : new CareerStage[] {CareerStage.RESIDENT, CareerStage.RETIRED}) {
      house.changes("ana", it -> it.withProfile(it.profile().withStage(Optional.of(stage))));
      assertThat(member("ana").registers(circle, "Sam").statusCode())
          .isEqualTo(stage.isLearner() ? 303 : 403);
    }
  }
}
