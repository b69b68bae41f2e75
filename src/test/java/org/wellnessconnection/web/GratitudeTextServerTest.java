package org.wellnessconnection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.story.Newcomer.way;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.member.Consent;
import org.wellnessconnection.member.Standing;
import org.wellnessconnection.story.Newcomer;

/** What may be written, how much, by whom; and that it is only text. */
class GratitudeTextServerTest extends GratitudeFixture {

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
