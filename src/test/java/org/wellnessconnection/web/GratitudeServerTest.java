package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.story.Newcomer.way;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Newcomer;

/** Ana and Ben write to one another on two servers. */
class GratitudeServerTest extends GratitudeFixture {

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
    try (House slow = House.opens()) {
      pullsBack(slow);
    }
  }

  private static void pullsBack(House slow) throws Exception {
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

  @Test
  void whoReadsOneLanguageIsNotCalledForWhatIsInTheOther() throws Exception {
    writesInFrench("Merci, la nuit.");
    String after = newest(ben.gets("/gratitude?language=fr").body());
    published(ana, "Later, in English.");
    List<String> heard = new CopyOnWriteArrayList<>();
    listens(ben, 1, "/gratitude/stream?after=" + after + "&language=fr", heard);
    listens(ben, 1, "/gratitude/stream?after=" + after + "&language=", heard);
    await().until(() -> heard.contains("data: any"));
    await().until(() -> heard.stream().filter("retry: 5000"::equals).count() == 2);
    writesInFrench("Encore merci.");
    await().until(() -> heard.stream().filter("data: fr"::equals).count() == 2);

    assertThat(heard).containsOnlyOnce("data: any");
  }

  private void writesInFrench(String text) throws Exception {
    ana.posts("/gratitude/write", "text", text, "language", "fr", "as", "unnamed");
    await().atMost(A_SWEEP_AND_MORE).until(() -> ben.gets("/gratitude").body().contains(text));
  }

  private static String newest(String html) {
    return html.replaceAll("(?s).*data-after=\"(\\d+)\".*", "$1");
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
}
