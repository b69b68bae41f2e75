package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.story.Newcomer.way;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.privacy.AuditEntry;

/** What is flagged or reported is looked at by somebody else than whoever wrote it. */
class GratitudeReviewServerTest extends GratitudeFixture {

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
}
