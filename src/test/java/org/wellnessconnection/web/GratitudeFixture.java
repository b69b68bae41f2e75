package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.story.Newcomer.way;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.web.page.Texts;

/** Ana and Ben on two servers, and Cora and Sol who read first what is flagged. */
abstract class GratitudeFixture {
  static final Texts WORDS = Texts.of("en");
  static final Duration A_SWEEP_AND_MORE = Duration.ofSeconds(15);
  static final String HARMLESS = "Thank you, night shift.";
  static final String DETAIL = "Mrs. Petrov knitted socks.";
  static final Pattern ID = Pattern.compile("id=\"post-([\\w-]{22})\"");
  static House house;

  Newcomer ana;
  Newcomer ben;
  Newcomer cora;
  Newcomer sol;

  @BeforeAll
  static void opens() throws Exception {
    house =
        House.opens("--gratitude.secondThought=PT0S").andAnother("--gratitude.secondThought=PT0S");
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @BeforeEach
  void everybodyIsSignedIn() throws Exception {
    ana = comes("ana", 0);
    ben = comes("ben", 1);
    cora = comes("cora", 0);
    sol = comes("sol", 1);
  }

  static AccountId account(String person) {
    try {
      return house.account(person);
    } catch (Exception unknown) {
      throw new AssertionError(unknown);
    }
  }

  static Newcomer comes(String person, int server) throws Exception {
    return new Newcomer(house.site(server).server()).with(house.cookie(person));
  }

  static HttpResponse<String> writes(Newcomer who, String text, String... more) throws Exception {
    String[] usual = {"text", text, "language", "en", "as", "unnamed"};
    String[] form = Stream.concat(Arrays.stream(usual), Arrays.stream(more)).toArray(String[]::new);
    return who.posts("/gratitude/write", form);
  }

  /** Once it is there for somebody on the other server. */
  String published(Newcomer who, String text, String... more) throws Exception {
    assertThat(way(writes(who, text, more))).startsWith("303 /gratitude/mine?did=sent");
    Newcomer reader = who.equals(ben) ? ana : ben;
    await().atMost(A_SWEEP_AND_MORE).until(() -> reader.gets("/gratitude").body().contains(text));
    return idIn(who.gets("/gratitude/mine").body(), text);
  }

  /** Of the article with this text in it. */
  static String idIn(String html, String text) {
    String upTo = html.substring(0, html.indexOf(text));
    Matcher ids = ID.matcher(upTo);
    String last = "";
    while (ids.find()) {
      last = ids.group(1);
    }
    return last;
  }

  Post post(String id) throws Exception {
    return house
        .redisDoes(
            redis -> redis.gratitude(house.vault(), Duration.ZERO).posts().find(new PostId(id)))
        .orElseThrow();
  }

  static HttpResponse<String> rules(Newcomer who, String id, String verdict, String note)
      throws Exception {
    return who.posts("/gratitude/review/" + id, "verdict", verdict, "note", note);
  }

  static String article(Newcomer who, String id) throws Exception {
    String html = who.gets("/gratitude").body();
    int from = html.indexOf("id=\"post-" + id);
    return html.substring(from, html.indexOf("</article>", from));
  }
}
