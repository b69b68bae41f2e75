package org.wellnessconnection.web.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.SessionSeen;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Member;
import org.wellnessconnection.story.PostBox;
import org.wellnessconnection.story.PostBox.Parts;

/** Two servers and a post office; Cora coordinates, Ada leads, Ana and Ben registered. */
class SmallGroupServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String FORM =
      "Accept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\n";

  private static PostBox post;
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    post = PostBox.opens();
    house = House.opens(post.settings());
    house.andAnother(post.settings());
    house.reaches("ana", "en");
    house.reaches("ben", "fr");
    house.reaches("ada", "en");
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    post.close();
  }

  /** Somebody before one of the servers. */
  private record Who(int server, String person) {}

  private static Answer does(Who who, String act, Session session, String form) throws Exception {
    String all = "seen=" + SessionSeen.of(session) + "&" + form;
    return Caller.posts(
        house.site(who.server()).server(),
        "/week/" + session.id() + "/" + act,
        FORM + "Cookie: " + house.cookie(who.person()) + "\r\n",
        all);
  }

  private static Places places(Session session) throws Exception {
    return house.redisDoes(it -> it.places(house.vault()).find(session.id())).orElseThrow();
  }

  private static List<AccountId> withPlace(Session session) throws Exception {
    return places(session).withPlace().map(Registration::account).toList();
  }

  @Test
  void ofTwoWhoMergeOneDoesAndEverybodyComesAlong() throws Exception {
    Session small = Dated.in(house, Duration.ofDays(3)).with(4, 3).keeps();
    Session other = Dated.in(house, Duration.ofDays(4)).with(4, 1).keeps();
    Member.of(house, "dora").registers(other, "Dee");
    Member.of(house, "ana").registers(small, "Sam");
    Member.of(house, "ben").registers(small, "Kim");
    await().atMost(PATIENCE).until(() -> post.about(small, "ben").size() == 1);
    List<Integer> answers = together("merge", small, "into=" + other.id());
    assertThat(answers).containsExactlyInAnyOrder(303, 412);
    assertThat(house.again(small).cancelled().flatMap(Cancellation::into)).contains(other.id());
    assertThat(withPlace(other))
        .containsExactly(house.account("dora"), house.account("ana"), house.account("ben"));
    readsOfBothInOneLetter(small, other);
    assertThat(house.audit())
        .filteredOn(it -> it.act() == AuditEntry.Act.SESSION_MERGED)
        .filteredOn(it -> it.room().equals(Optional.of(small.room())))
        .hasSize(1);
  }

  /** One takes the old event out of the calendar and puts the new one in. */
  private static void readsOfBothInOneLetter(Session small, Session other) throws Exception {
    await().atMost(PATIENCE).until(() -> !post.about(other, "ben").isEmpty());
    await().atMost(PATIENCE).until(() -> places(small).owed().isEmpty());
    await().atMost(PATIENCE).until(() -> places(other).owed().isEmpty());
    Instant later = Instant.now().plusSeconds(600);
    await().atMost(PATIENCE).until(() -> house.redisDoes(it -> it.postBag().due(later)).isEmpty());
    assertThat(post.about(other, "ben")).hasSize(1);
    Parts letter = post.about(other, "ben").get(0);
    assertThat(letter.text()).contains("une place vous est réservée").doesNotContain("{");
    assertThat(letter.calendars()).hasSize(2);
    assertThat(letter.calendars().get(0)).contains("METHOD:CANCEL", "UID:" + small.id());
    assertThat(letter.calendars().get(1)).contains("METHOD:REQUEST", "UID:" + other.id());
    assertThat(post.about(other, "ana")).allMatch(it -> it.text().contains("Hello"));
  }

  private static List<Integer> together(String act, Session session, String form) {
    return Stream.of(0, 1)
        .map(server -> CompletableFuture.supplyAsync(() -> status(server, act, session, form)))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private static int status(int server, String act, Session session, String form) {
    try {
      return does(new Who(server, "cora"), act, session, form).status();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatDoesNotFitIsRefusedAndNothingChanges() throws Exception {
    Session small = Dated.in(house, Duration.ofDays(3)).with(4, 3).keeps();
    Session full = Dated.in(house, Duration.ofDays(4)).with(1, 1).keeps();
    Member.of(house, "dora").registers(full, "Dee");
    Member.of(house, "ana").registers(small, "Sam");
    Answer refused = does(new Who(0, "cora"), "merge", small, "into=" + full.id());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("There are not enough places in the other session");
    assertThat(house.again(small).isPublished()).isTrue();
    assertThat(withPlace(full)).containsExactly(house.account("dora"));
    assertThat(does(new Who(0, "cora"), "merge", small, "into=" + small.id()).status())
        .isEqualTo(422);
    assertThat(does(new Who(0, "ada"), "merge", small, "into=" + full.id()).status())
        .isEqualTo(404);
  }

  @Test
  void whoeverLeadsTheOtherSessionDoesNotTakePartInIt() throws Exception {
    Session small = Dated.in(house, Duration.ofDays(3)).with(4, 3).keeps();
    Session other = Dated.in(house, Duration.ofDays(4)).with(2, 1).ledBy("ana").keeps();
    Member.of(house, "dora").registers(other, "Dee");
    Member.of(house, "ana").registers(small, "Sam");
    Member.of(house, "ben").registers(small, "Kim");
    assertThat(does(new Who(0, "cora"), "merge", small, "into=" + other.id()).status())
        .isEqualTo(303);
    assertThat(withPlace(other)).containsExactly(house.account("dora"), house.account("ben"));
    assertThat(places(other).of(house.account("ana"))).isEmpty();
    await().atMost(PATIENCE).until(() -> !post.about(other, "ana").isEmpty());
    assertThat(post.about(other, "ana")).hasSize(1);
    assertThat(post.about(other, "ana").get(0).text()).doesNotContain("{", "is kept for you there");
  }

  @Test
  void aSessionThatWasPublishedAMomentAgoTakesThemIn() throws Exception {
    Session small = Dated.in(house, Duration.ofDays(3)).with(4, 3).keeps();
    Member.of(house, "ana").registers(small, "Sam");
    Session fresh = Dated.in(house, Duration.ofDays(4)).with(4, 1).keeps();
    assertThat(does(new Who(0, "cora"), "merge", small, "into=" + fresh.id()).status())
        .isEqualTo(303);
    assertThat(withPlace(fresh)).containsExactly(house.account("ana"));
  }

  @Test
  void whoeverLeadsASmallGroupDecidesByTheLetterAndTheFirstDecisionHolds() throws Exception {
    Session small = Dated.in(house, Duration.ofMinutes(100)).with(8, 3).keeps();
    Member.of(house, "ana").registers(small, "Sam");
    await().atMost(PATIENCE).until(() -> !post.about(small, "ada").isEmpty());
    String link = post.about(small, "ada").get(0).link("/week/");
    String cookie = "Accept: text/html\r\nCookie: " + house.cookie("ada") + "\r\n";
    assertThat(Caller.gets(house.address(), link, cookie).body())
        .contains("Hold it all the same", "value=\"cancel\"");
    assertThat(does(new Who(1, "ada"), "small", small, "choice=run").status()).isEqualTo(303);
    Answer late = does(new Who(0, "cora"), "small", small, "choice=cancel");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("What was decided first holds", "decided by Ada Tremblay");
    assertThat(house.again(small).isPublished()).isTrue();
  }

  @Test
  void thereIsNothingToDecideWhileEnoughPeopleCome() throws Exception {
    Session enough = Dated.in(house, Duration.ofMinutes(100)).with(8, 1).keeps();
    Member.of(house, "ana").registers(enough, "Sam");
    assertThat(does(new Who(0, "ada"), "small", enough, "choice=cancel").status()).isEqualTo(422);
    Session far = Dated.in(house, Duration.ofDays(2)).with(8, 3).keeps();
    Member.of(house, "ana").registers(far, "Sam");
    assertThat(does(new Who(0, "ada"), "small", far, "choice=cancel").status()).isEqualTo(422);
    assertThat(house.again(enough).isPublished() && house.again(far).isPublished()).isTrue();
  }
}
