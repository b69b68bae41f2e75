package org.wellnessconnection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.story.Newcomer.way;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.member.Consent;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.member.Standing;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.web.page.Texts;

/** Ana and Ben write to one another on two servers; Cora and Sol read first what is flagged. */
class GratitudeServerTest {
  private static final Texts WORDS = Texts.of("en");
  private static final Duration A_SWEEP_AND_MORE = Duration.ofSeconds(15);
  private static final String HARMLESS = "Thank you, night shift.";
  private static final String DETAIL = "Mrs. Petrov knitted socks.";
  private static final Pattern ID = Pattern.compile("id=\"post-([\\w-]{22})\"");
  private static House house;
  private static House slow;

  private Newcomer ana;
  private Newcomer ben;
  private Newcomer cora;
  private Newcomer sol;

  @BeforeAll
  static void opens() throws Exception {
    house =
        House.opens("--gratitude.secondThought=PT0S").andAnother("--gratitude.secondThought=PT0S");
    slow = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    slow.close();
  }

  @BeforeEach
  void everybodyIsSignedIn() throws Exception {
    ana = comes("ana", 0);
    ben = comes("ben", 1);
    cora = comes("cora", 0);
    sol = comes("sol", 1);
  }

  private static AccountId account(String person) {
    try {
      return house.account(person);
    } catch (Exception unknown) {
      throw new AssertionError(unknown);
    }
  }

  private static Newcomer comes(String person, int server) throws Exception {
    return new Newcomer(house.site(server).server()).with(house.cookie(person));
  }

  private static HttpResponse<String> writes(Newcomer who, String text, String... more)
      throws Exception {
    String[] usual = {"text", text, "language", "en", "as", "unnamed"};
    String[] form = Stream.concat(Arrays.stream(usual), Arrays.stream(more)).toArray(String[]::new);
    return who.posts("/gratitude/write", form);
  }

  /** Once it is there for somebody on the other server. */
  private String published(Newcomer who, String text, String... more) throws Exception {
    assertThat(way(writes(who, text, more))).startsWith("303 /gratitude/mine?did=sent");
    Newcomer reader = who.equals(ben) ? ana : ben;
    await().atMost(A_SWEEP_AND_MORE).until(() -> reader.gets("/gratitude").body().contains(text));
    return idIn(who.gets("/gratitude/mine").body(), text);
  }

  /** Of the article with this text in it. */
  private static String idIn(String html, String text) {
    String upTo = html.substring(0, html.indexOf(text));
    Matcher ids = ID.matcher(upTo);
    String last = "";
    while (ids.find()) {
      last = ids.group(1);
    }
    return last;
  }

  private Post post(String id) throws Exception {
    return house
        .redisDoes(
            redis -> redis.gratitude(house.vault(), Duration.ZERO).posts().find(new PostId(id)))
        .orElseThrow();
  }

  @Test
  void whatAnaWritesBenReadsOnAnotherServerWithoutAnythingOfHers() throws Exception {
    writes(ana, HARMLESS + " One\n\nTwo <b>bold</b>", "as", "named", "name", "Sam");
    await().atMost(A_SWEEP_AND_MORE).until(() -> ben.gets("/gratitude").body().contains("Two"));
    String read = ben.gets("/gratitude").body();
    assertThat(read)
        .contains("<p class=\"said\">Two &lt;b&gt;bold&lt;/b&gt;</p>", "lang=\"en\"")
        .doesNotContain(house.account("ana").value(), "Ana", "Silva", "<b>bold");
    assertThat(ben.gets("/gratitude?language=fr").body()).doesNotContain(HARMLESS);
    assertThat(new Newcomer(house.address()).gets("/gratitude").statusCode()).isEqualTo(303);
  }

  @Test
  void beforeASecondThoughtNobodyElseSeesItAndItsAuthorPullsItBack() throws Exception {
    Newcomer dora = new Newcomer(slow.address()).with(slow.cookie("dora"));
    Newcomer cleo = new Newcomer(slow.address()).with(slow.cookie("cleo"));
    writes(dora, HARMLESS);
    String mine = dora.gets("/gratitude/mine").body();
    assertThat(mine).contains(HARMLESS, WORDS.say("gratitude.stage.second_thought", 10));
    assertThat(cleo.gets("/gratitude").body()).doesNotContain(HARMLESS);
    String id = idIn(mine, HARMLESS);
    assertThat(cleo.gets("/gratitude/" + id + "/report").statusCode()).isEqualTo(404);
    assertThat(cleo.posts("/gratitude/" + id + "/signs", "press", "with_you").statusCode())
        .isEqualTo(404);
    assertThat(cleo.posts("/gratitude/mine", "post", id).statusCode()).isEqualTo(404);
    assertThat(way(dora.posts("/gratitude/mine", "post", id)))
        .isEqualTo("303 /gratitude/mine?did=withdrawn");
    assertThat(dora.posts("/gratitude/mine", "post", id).statusCode()).isEqualTo(404);
    assertThat(dora.gets("/gratitude/mine").body()).doesNotContain(HARMLESS);
  }

  @Test
  void patientDetailIsShownAndNothingIsKeptUntilTheAuthorAsks() throws Exception {
    HttpResponse<String> shown = writes(ana, DETAIL);
    assertThat(shown.statusCode()).isEqualTo(422);
    assertThat(shown.body())
        .contains("<mark>Mrs. Petrov</mark>", WORDS.say("gratitude.found.name"), DETAIL);
    assertThat(ana.gets("/gratitude/mine").body()).doesNotContain(DETAIL);
    assertThat(writes(ana.asJson(), DETAIL).body()).contains("\"patient_detail\"");

    assertThat(way(writes(ana, DETAIL, "do", "review"))).isEqualTo("303 /gratitude/mine?did=asked");
    String id = idIn(ana.gets("/gratitude/mine").body(), DETAIL);
    assertThat(ben.gets("/gratitude").body()).doesNotContain("Petrov");
    assertThat(ben.gets("/gratitude/review").statusCode()).isEqualTo(404);
    assertThat(sol.gets("/gratitude/review").body())
        .contains("<mark>Mrs. Petrov</mark>", id)
        .doesNotContain(house.account("ana").value());

    assertThat(way(rules(sol, id, "approve", ""))).isEqualTo("303 /gratitude/review");
    assertThat(ben.gets("/gratitude").body()).contains("Petrov");
    assertThat(rules(cora, id, "return", "Why?").statusCode()).isEqualTo(409);
    assertThat(house.audit()).extracting(AuditEntry::act).contains(AuditEntry.Act.POST_APPROVED);
    assertThat(house.redisKeys()).doesNotContain("Petrov", HARMLESS);
    assertThat(cora.gets("/gratitude/review").body())
        .contains(WORDS.say("gratitude.review.median"));
  }

  private static HttpResponse<String> rules(Newcomer who, String id, String verdict, String note)
      throws Exception {
    return who.posts("/gratitude/review/" + id, "verdict", verdict, "note", note);
  }

  @Test
  void aReturnedPostComesBackWithANoteAndIsWrittenAnew() throws Exception {
    String text = DETAIL + " Returned.";
    ana = comes("eli", 0);
    writes(ana, text, "do", "review");
    String id = idIn(ana.gets("/gratitude/mine").body(), text);
    HttpResponse<String> without = rules(cora, id, "return", "");
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains(WORDS.say("gratitude.review.bad_note"));
    rules(cora, id, "return", "Leave out the name, please.");
    assertThat(ana.gets("/gratitude/mine").body()).contains("Leave out the name, please.");
    assertThat(ana.gets("/gratitude/write?again=" + id).body()).contains(text);
    assertThat(ben.gets("/gratitude/write?again=" + id).body()).doesNotContain(text);

    String better = "Somebody knitted socks. Better.";
    published(ana, better, "instead", id);
    assertThat(ana.gets("/gratitude/mine").body()).doesNotContain(text);
  }

  @Test
  void nobodyDecidesOnTheirOwnPostAndAGoneOneIsSaidToBeGone() throws Exception {
    String text = "Mr. Coras thanked me.";
    writes(cora, text, "do", "review");
    String id = idIn(cora.gets("/gratitude/mine").body(), text);
    assertThat(cora.gets("/gratitude/review").body()).doesNotContain(id);
    assertThat(rules(cora, id, "approve", "").statusCode()).isEqualTo(403);
    assertThat(sol.gets("/gratitude/review").body()).contains(id);
    cora.posts("/gratitude/mine", "post", id);
    HttpResponse<String> gone = rules(sol, id, "approve", "");
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains(WORDS.say("refusal.post_gone")).doesNotContain("Coras");
    assertThat(rules(sol, "not-an-id", "approve", "").statusCode()).isEqualTo(404);
    assertThat(rules(sol, id, "publish", "").statusCode()).isEqualTo(422);
  }

  @Test
  void wordsOfDespairBringHelpToTheirAuthorFirstAndThePostToReview() throws Exception {
    String text = "Some nights I want to die.";
    house.changes("ana", it -> it.withProfile(it.profile().withProvince(Jurisdiction.QC)));
    HttpResponse<String> sent = writes(ana, text);
    assertThat(way(sent)).isEqualTo("303 /gratitude/mine?did=help");
    String mine = ana.gets("/gratitude/mine?did=help").body();
    assertThat(mine.indexOf(WORDS.say("gratitude.near")))
        .isPositive()
        .isLessThan(mine.indexOf(text));
    assertThat(mine.substring(mine.indexOf("class=\"near\""))).contains("tel:+18662773553");
    assertThat(ben.gets("/gratitude").body()).doesNotContain(text);
    assertThat(sol.gets("/gratitude/review").body())
        .contains(text, WORDS.say("gratitude.flag.safety"));
  }

  @Test
  void signsAreTheReadersOwnAndTheAuthorLearnsOnlyThatThereIsOne() throws Exception {
    String text = "A sign would be nice.";
    String id = published(ana, text);
    assertThat(ana.gets("/gratitude/mine").body()).doesNotContain(WORDS.say("gratitude.answered"));
    for (Newcomer reader : List.of(ben, cora)) {
      assertThat(way(reader.posts("/gratitude/" + id + "/signs", "press", "thank_you")))
          .isEqualTo("303 /gratitude#post-" + id);
    }
    assertThat(article(ben, id))
        .contains("name=\"release\" value=\"thank_you\" aria-pressed=\"true\"");
    assertThat(article(sol, id)).doesNotContain("aria-pressed=\"true\"");
    assertThat(article(ana, id)).doesNotContain("aria-pressed");
    assertThat(ana.gets("/gratitude/mine").body())
        .containsOnlyOnce(WORDS.say("gratitude.answered"));
    assertThat(ana.posts("/gratitude/" + id + "/signs", "press", "thank_you").statusCode())
        .isEqualTo(422);
    assertThat(ben.posts("/gratitude/" + id + "/signs", "press", "love").statusCode())
        .isEqualTo(422);
    ben.posts("/gratitude/" + id + "/signs", "release", "thank_you");
    assertThat(article(ben, id)).doesNotContain("aria-pressed=\"true\"");
  }

  private static String article(Newcomer who, String id) throws Exception {
    String html = who.gets("/gratitude").body();
    int from = html.indexOf("id=\"post-" + id);
    return html.substring(from, html.indexOf("</article>", from));
  }

  @Test
  void aReportComesToTheQueueWithoutWhoeverWroteItAndRemovesThePost() throws Exception {
    String text = "Something unkind by a coordinator.";
    String id = published(cora, text);
    assertThat(ben.gets("/gratitude/" + id + "/report").body()).contains(text);
    assertThat(ben.posts("/gratitude/" + id + "/report", "kind", "leading").statusCode())
        .isEqualTo(422);
    assertThat(
            way(ben.posts("/gratitude/" + id + "/report", "kind", "unkind", "reason", "It hurt")))
        .isEqualTo("303 /gratitude?did=reported");
    ben.posts("/gratitude/" + id + "/report", "kind", "unkind", "reason", "It hurt");
    assertThat(cora.gets("/reports").body()).doesNotContain("It hurt", text);
    assertThat(sol.gets("/reports").body())
        .containsOnlyOnce("It hurt")
        .contains(text, WORDS.say("reports.about.post"))
        .doesNotContain(house.account("ben").value(), "Ben");
    String report = house.reports().get(0).id().value();
    sol.posts("/reports/" + report, "step", "claim");
    assertThat(ana.gets("/gratitude").body()).contains(text);
    sol.posts("/reports/" + report, "step", "find", "outcome", "content_removed");
    assertThat(ana.gets("/gratitude").body()).doesNotContain(text);
    assertThat(post(id).stage()).isEqualTo(Stage.REMOVED);
    assertThat(post(id).words().text()).isEmpty();
    assertThat(cora.gets("/gratitude/mine").body())
        .contains(WORDS.say("gratitude.stage.removed"))
        .doesNotContain(text);
  }

  @Test
  void openPagesOnTheOtherServerHearThatThereIsSomethingAndNothingOfIt() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();
    listens(ben, 1, "/gratitude/stream", heard);
    await().until(() -> heard.contains("retry: 5000"));
    published(ana, "Heard on another server.");
    await().atMost(A_SWEEP_AND_MORE).until(() -> heard.contains("data: en"));
    assertThat(String.join("\n", heard)).doesNotContain("Heard on another");

    List<String> late = new CopyOnWriteArrayList<>();
    listens(ben, 1, "/gratitude/stream?after=1", late);
    await().until(() -> late.contains("data: any"));
    assertThat(new Newcomer(house.address()).asJson().gets("/gratitude/stream").statusCode())
        .isEqualTo(401);
    assertThat(ben.gets("/gratitude/stream").statusCode()).isEqualTo(404);
  }

  private static void listens(Newcomer who, int server, String path, List<String> heard) {
    URI at = house.site(server).server().resolve(path);
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .header("Accept", "text/event-stream")
            .header("Cookie", who.cookie("session"))
            .build();
    HttpClient.newHttpClient()
        .sendAsync(request, BodyHandlers.ofLines())
        .thenAccept(answer -> answer.body().forEach(heard::add));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.title='taken'</script>", "</textarea><img src=x onerror=alert(1)>",
        "{{7*7}} ${7*7} &amp; \"'`", "Look \u202E\u2067 sdrawkcab \u200B"
      })
  void hostileTextIsOnlyText(String text) throws Exception {
    Newcomer ada = comes("ada", 0);
    HttpResponse<String> again = writes(ada, text + " Mrs. Petrov");
    assertThat(again.body()).doesNotContain("<script>document", "<img", "\u202E</mark>");
    writes(ada, text + " Marigold" + text.length());
    String last = "Marigold" + text.length();
    await().atMost(A_SWEEP_AND_MORE).until(() -> ben.gets("/gratitude").body().contains(last));
    String read = ben.gets("/gratitude").body();
    assertThat(read).doesNotContain("<script>", "<img", "\u202E", "\u200B");
  }

  @Test
  void whatCannotBeKeptStaysInTheFieldWithAReason() throws Exception {
    assertThat(writes(ana, "").body()).contains(WORDS.say("refusal.bad_text"));
    HttpResponse<String> tooLong = writes(ana, "a".repeat(1_201));
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(tooLong.body()).contains(WORDS.say("refusal.text_too_long"), "a".repeat(1_201));
    assertThat(writes(ana, "a".repeat(20_000)).statusCode()).isEqualTo(413);
    assertThat(writes(ana, HARMLESS, "as", "named", "name", "ana@example.org").body())
        .doesNotContain("did=sent");
    assertThat(
            ana.posts("/gratitude/write", "text", HARMLESS, "language", "de", "as", "unnamed")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            ana.posts("/gratitude/write", "text", HARMLESS, "language", "en", "as", "named").body())
        .contains(WORDS.say("refusal.bad_name"), HARMLESS);
    assertThat(ana.asJson().posts("/gratitude/write", "text", "", "language", "en").body())
        .contains("\"error\":\"bad_text\"", "\"field\":\"text\"");
  }

  @Test
  void tenPostsADayAreEnough() throws Exception {
    Newcomer dora = comes("dora", 0);
    for (int i = 0; i < 10; i++) {
      assertThat(writes(dora, HARMLESS + i).statusCode()).isEqualTo(303);
    }
    HttpResponse<String> eleventh = writes(dora, "One more.");
    assertThat(eleventh.statusCode()).isEqualTo(429);
    assertThat(eleventh.body()).contains(WORDS.say("refusal.enough_posts"), "One more.");
  }

  @Test
  void whoTookBackTheirConsentNeitherReadsNorWrites() throws Exception {
    Newcomer cleo = comes("cleo", 0);
    house.changes(
        "cleo",
        it ->
            it.withStanding(
                Optional.of(
                    new Standing(Standing.Kind.ATTESTED, Instant.now(), Optional.empty()))));
    assertThat(way(cleo.gets("/gratitude"))).startsWith("303 /consent");
    assertThat(cleo.asJson().posts("/gratitude/write", "text", HARMLESS).statusCode())
        .isEqualTo(403);
    Consent consent = Consent.given("2026-11", "en", Instant.now());
    house.redisDoes(redis -> redis.consents().give(account("cleo"), consent));
    assertThat(cleo.gets("/gratitude").statusCode()).isEqualTo(200);
  }

  @Test
  void everybodyGetsWhatTheyWroteAndNothingIsReadableInRedis() throws Exception {
    String text = "Only between us members.";
    published(ana, text);
    assertThat(ana.gets("/me/data.json").body()).contains(text, "\"post\"");
    assertThat(ben.gets("/me/data.json").body()).doesNotContain(text);
    assertThat(house.redisKeys().getBytes(UTF_8)).isNotEmpty();
    assertThat(house.redisKeys()).doesNotContain(text);
  }
}
