package org.wellnessconnection.web.commons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.content.LinkCheck.Result;
import org.wellnessconnection.content.LinkCheck.Standing;
import org.wellnessconnection.content.LinkRun;
import org.wellnessconnection.content.LinkRunFile;
import org.wellnessconnection.content.Shelves;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Resources and answers as visitors, members and a coordinator read them, over the wire. */
class CommonsServerTest {
  private static final String HTML = "Accept: text/html\r\n";
  private static final String FRENCH = HTML + "Accept-Language: fr-CA\r\n";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final String LINKS = "found/links.json";
  private static final String NIGHT = "/resources/after-a-hard-night";

  @TempDir private static Path content;
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    Shelves.beside(Path.of("config/content"), content);
    house = House.opens("--content.folder=" + content, "--content.links=" + content.resolve(LINKS));
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @Test
  void theDoorsLeadToWhatIsBehindThem() throws Exception {
    assertThat(gets("/resources", HTML).body())
        .contains("/resources?for=me", "/resources?for=colleague", "/resources?for=group")
        .contains("After a hard night", "Starting a group");
    assertThat(gets("/resources?for=group", HTML).body())
        .contains("<h1>To start a group</h1>", "Starting a group")
        .doesNotContain("After a hard night");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          kind=crisis,        false, false
          kind=self_care,     true,  false
          in=bc,              true,  false
          in=qc,              true,  true
          for=me&in=qc,       true,  false
          kind=nonsense&in=x, true,  true
          """)
  void aChoiceShowsWhatFits(String asked, boolean night, boolean group) throws Exception {
    String seen = gets("/resources?" + asked, HTML).body();
    assertThat(seen.contains("After a hard night")).isEqualTo(night);
    assertThat(seen.contains("Starting a group")).isEqualTo(group);
  }

  @Test
  void aResourceSaysWhatItRestsOnAndWhenItWasChecked() throws Exception {
    assertThat(gets(NIGHT, HTML).body())
        .contains("<h1 lang=\"en\">After a hard night</h1>", "<h2>Before you sleep</h2>")
        .contains("href=\"https://example.org/nights\" rel=\"noopener noreferrer\"")
        .contains("Checked on January 20, 2026 · Programme coordination")
        .contains("All provinces and territories", "CC BY 4.0")
        .doesNotContain("due for review", "Save for later");
  }

  @Test
  void whatNobodyLookedAtInTimeSaysSo() throws Exception {
    assertThat(gets("/resources/starting-a-group", HTML).body())
        .contains("Checked on January 20, 2020, due for review")
        .contains("Ontario, Quebec");
  }

  @Test
  void whatIsNotTranslatedYetLeadsToTheOtherLanguage() throws Exception {
    assertThat(gets("/resources", FRENCH).body()).contains("bientôt en français");
    assertThat(gets("/resources/starting-a-group", FRENCH).body())
        .contains("Ce texte arrive bientôt en français")
        .contains("lang=\"en\">Starting a group")
        .contains("/language?to=en&amp;return_to=%2Fresources%2Fstarting-a-group")
        .doesNotContain("and with tea");
  }

  @Test
  void everyQuestionIsOnOnePageAndHasItsOwn() throws Exception {
    assertThat(gets("/faq", HTML).body())
        .contains("<details id=\"does-it-cost\"", "What does it cost?", "Nobody asks for a card")
        .contains("href=\"/faq/does-it-cost\"");
    assertThat(gets("/faq/does-it-cost", FRENCH).body())
        .contains("Combien ça coûte?", "Personne ne demande de carte");
    assertThat(gets("/faq/nothing", HTML).status()).isEqualTo(404);
    assertThat(gets("/resources/Night", HTML).status()).isEqualTo(404);
  }

  @Test
  void searchFindsWithoutAccentsAndMarksWhatItFound() throws Exception {
    assertThat(gets("/resources?q=epuise", FRENCH).body())
        .contains("1 résultat pour « epuise »", "<mark>épuisement</mark>")
        .contains(NIGHT);
    assertThat(gets("/resources?q=cost", HTML).body()).contains("/faq/does-it-cost");
    assertThat(gets("/resources?q=zebra", HTML).body()).contains("Try fewer or shorter words");
  }

  @Test
  void whatIsTypedNeverBecomesMarkup() throws Exception {
    assertThat(gets("/resources?q=%3Cscript%3Ealert(1)%3C/script%3E%22", HTML).body())
        .doesNotContain("<script>alert", "script>\"\"")
        .contains("&lt;script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?!", "a+b+c+d+e+f+g+h+i+j+k"})
  void whatCannotBeLookedForIsSaidBesideTheField(String typed) throws Exception {
    Answer page = gets("/resources?q=" + typed, HTML);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("One to ten words", "aria-invalid=\"true\"");
    assertThat(gets("/resources?q=" + typed, "").error()).isEqualTo("bad_search");
    assertThat(gets("/resources?q=" + "x".repeat(101), HTML).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "/resources?for=me&kind=crisis&in=qc",
    "/resources?q=apr%C3%A8s+une+nuit",
    "/sessions?week=1&audience=learners&zone=America%2FHalifax",
    "/faq/does-it-cost",
  })
  void theLanguageChangesAndThePageStays(String path) throws Exception {
    String to = "/language?to=fr&return_to=" + java.net.URLEncoder.encode(path, "UTF-8");
    assertThat(gets(path, HTML).body()).contains(to.replace("&", "&amp;"));
    assertThat(gets(to, HTML).header("location")).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "//example.org",
        "/\\example.org",
        "/a?b\r\nX: y",
        "/a?<b>"
      })
  void theLanguageLeadsNowhereElse(String path) throws Exception {
    String to = "/language?to=fr&return_to=" + java.net.URLEncoder.encode(path, "UTF-8");
    assertThat(gets(to, HTML).header("location")).contains("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/resources", NIGHT, "/faq", "/faq/does-it-cost"})
  void aVisitorsPageMayLieInACacheAndNeedsNothingFromElsewhere(String path) throws Exception {
    Answer first = gets(path, HTML);
    String tag = first.header("etag").orElseThrow();
    assertThat(first.header("cache-control")).contains("public, max-age=60");
    assertThat(gets(path, HTML + "If-None-Match: " + tag + "\r\n").status()).isEqualTo(304);
    assertThat(first.body())
        .doesNotContainPattern("(src|action)=\"https?:")
        .doesNotContain("<script");
  }

  @Test
  void aMemberSavesForLaterAndTakesItBack() throws Exception {
    String ana = cookie("ana");
    assertThat(gets(NIGHT, HTML + ana).body()).contains("Save for later");
    assertThat(saves(ana, "resource=after-a-hard-night&do=keep").header("location"))
        .contains(NIGHT);
    assertThat(gets(NIGHT, HTML + ana).body()).contains("Take off my list");
    assertThat(gets("/me/saved", HTML + ana).body()).contains("After a hard night");
    assertThat(gets("/me/data.json", ana).body()).contains("after-a-hard-night");
    assertThat(gets("/me", HTML + ana).body()).contains("What you saved to read later");
    assertThat(saves(ana, "resource=after-a-hard-night&do=drop&back=list").header("location"))
        .contains("/me/saved");
    assertThat(gets("/me/saved", HTML + ana).body()).contains("You have saved nothing yet");
  }

  @Test
  void whatIsNotThereCannotBeSaved() throws Exception {
    Answer answer = Caller.posts(house.address(), "/me/saved", FORM + cookie("ben"), "resource=..");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.error()).isEqualTo("no_such_resource");
  }

  @Test
  void whatIsSavedIsOnesOwn() throws Exception {
    saves(cookie("ben"), "resource=starting-a-group&do=keep");
    assertThat(gets("/me/saved", HTML + cookie("cleo")).body()).doesNotContain("Starting a group");
    assertThat(gets(NIGHT, HTML + cookie("ben")).header("cache-control")).contains("no-store");
  }

  @Test
  void aCoordinatorSeesWhichTextsNeedSomebody() throws Exception {
    String seen = gets("/content", HTML + cookie("cora")).body();
    assertThat(seen)
        .contains("Due for review", "look again by January 20, 2021")
        .contains("French is to come");
  }

  @Test
  void aCoordinatorSeesWhichLinksAreDeadAndWhenSomebodyLooked() throws Exception {
    Path file = content.resolve(LINKS);
    Files.deleteIfExists(file);
    assertThat(gets("/content", HTML + cookie("cora")).body()).contains("Nobody has looked yet");
    Result dead = new Result("https://gone.example/a?b=1&c=2", Standing.DEAD, "404");
    Instant night = Instant.now().minus(Duration.ofDays(8));
    LinkRun run = LinkRun.of(night, List.of(dead), Map.of(dead.address(), Set.of("fr/help")));
    new LinkRunFile(file).leave(run);

    assertThat(gets("/content", HTML + cookie("cora")).body())
        .contains("One link was asked for", "more than a week ago", "not there (404)")
        .contains("href=\"https://gone.example/a?b=1&amp;c=2\"", "<a href=\"/help\">fr/help</a>");
    Files.writeString(file, "{");
    assertThat(gets("/content", HTML + cookie("cora")).status()).isEqualTo(200);
    assertThat(gets("/content", HTML + cookie("ben")).status()).isEqualTo(404);
  }

  private static Answer saves(String cookie, String form) throws Exception {
    return Caller.posts(house.address(), "/me/saved", HTML + FORM + cookie, form);
  }

  private static String cookie(String person) throws Exception {
    return "Cookie: " + house.cookie(person) + "\r\n";
  }

  private static Answer gets(String path, String headers) throws IOException {
    return Caller.gets(house.address(), path, headers);
  }
}
