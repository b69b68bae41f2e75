package org.wellnessconnection.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Programme;

/** The programme as a visitor and a member read it, over the wire. */
class CatalogueServerTest {
  private static final String HTML = "Accept: text/html\r\n";
  private static House house;
  private static Session next;
  private static Session cancelled;
  private static Session full;
  private static Session draft;

  @BeforeAll
  static void opens() throws Exception {
    house = Programme.opens();
    next = Programme.ahead(house, "evening").get(0);
    cancelled = Programme.ahead(house, "evening").get(1);
    full = Programme.ahead(house, "learners").get(1);
    draft = Programme.ahead(house, "hidden").get(0);
    Programme.cancels(house, cancelled);
    Programme.fills(house, full, 1);
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sessions"})
  void aVisitorSeesWhatIsPublishedAndNoDraft(String path) throws Exception {
    String seen = gets(path, HTML).body();

    assertThat(seen)
        .contains("Evening circle &lt;b", "Noon for learners", "With Ada Tremblay, Eli Roy")
        .contains("19:00 in Toronto")
        .containsPattern("1[45]:00 in Toronto · 12:00 in Vancouver")
        .contains("Places left", "Waitlist", "Cancelled")
        .doesNotContain("Not said yet", "<b>");
  }

  @Test
  void theDayAndTheHourAreThoseOfThePlaceThatWasChosen() throws Exception {
    String seen = gets("/sessions?zone=America/Halifax", HTML).body();

    assertThat(seen)
        .contains("20:00 in Halifax · 19:00 in Toronto")
        .contains("value=\"America/Halifax\" selected")
        .contains("/sessions/" + next.id() + "?zone=America/Halifax");
  }

  @Test
  void membersAreInvitedToTheGratitudeSpaceAndVisitorsAreNot() throws Exception {
    String ana = "Cookie: " + house.cookie("ana") + "\r\n";
    assertThat(gets("/", HTML + ana).body()).contains("Gratitude space", "/gratitude/write");
    assertThat(gets("/", HTML).body()).doesNotContain("/gratitude");
  }

  @Test
  void aMemberReadsItWhereTheyAreAndNoCacheKeepsIt() throws Exception {
    house.changes(
        "ana", it -> it.withProfile(it.profile().withZone(ZoneId.of("America/St_Johns"))));
    Answer seen = gets("/sessions", HTML + "Cookie: " + house.cookie("ana") + "\r\n");

    assertThat(seen.body()).contains("20:30 in St. John’s · 19:00 in Toronto");
    assertThat(seen.header("cache-control")).contains("no-store");
    assertThat(seen.header("etag")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sessions", "/sessions?format=drop_in&week=1"})
  void forVisitorsACopyMayLieInACacheForAMinute(String path) throws Exception {
    Answer first = gets(path, HTML);
    String tag = first.header("etag").orElseThrow();
    Answer again = gets(path, HTML + "If-None-Match: \"x\", " + tag + "\r\n");

    assertThat(first.header("cache-control")).contains("public, max-age=60");
    assertThat(first.header("vary")).contains("Accept-Encoding, Cookie, Accept-Language");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("etag")).contains(tag);
  }

  @Test
  void theSameAddressInFrenchIsAnotherCopy() throws Exception {
    Answer english = gets("/sessions", HTML);
    Answer french = gets("/sessions", HTML + "Accept-Language: fr-CA\r\n");
    Answer chosen = gets("/sessions", HTML + "Accept-Language: en\r\nCookie: lang=fr\r\n");

    assertThat(french.body()).contains("Cercle du soir", "19\u00a0h à Toronto");
    assertThat(french.header("etag")).isNotEqualTo(english.header("etag"));
    assertThat(chosen.header("etag")).isEqualTo(french.header("etag"));
  }

  @Test
  void aFilterShowsWhatFitsAndStaysChosen() throws Exception {
    String learners = gets("/sessions?audience=learners&places=yes", HTML).body();

    assertThat(learners)
        .contains(
            "Noon for learners",
            "value=\"learners\" selected",
            "name=\"places\" value=\"yes\" checked")
        .contains("/sessions?week=1&amp;audience=learners&amp;places=yes")
        .doesNotContain("Evening circle", "mark waitlist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format=yoga",
        "format=%3Cscript%3E&language=xx",
        "audience[]=learners",
        "zone=Mars/Olympus",
        "places=no&format=",
        "unknown=1",
        "format=drop_in%00",
        "zone=%F0%9F%98%80&&&=="
      })
  void whatNobodyKnowsIsIgnoredKindlyAndNeverRepeated(String query) throws Exception {
    Answer seen = gets("/sessions?" + query, HTML);

    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.body()).contains("Evening circle").doesNotContain("yoga", "<script>", "Mars");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "-1", "x", "01", "1.0", "99999999999999999999", "%20", "%3Cb%3E"})
  void aWeekThatIsNotThereIsRefused(String week) throws Exception {
    Answer answer = gets("/sessions?week=" + week, "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo("bad_page");
    assertThat(answer.json().path("field").asText()).isEqualTo("week");
    assertThat(answer.header("cache-control")).contains("no-store");
  }

  @Test
  void thePageOfASessionSaysWhatOneHasToKnow() throws Exception {
    String seen = gets("/sessions/" + next.id(), HTML).body();

    assertThat(seen)
        .contains("We listen to one another.", "What is said here stays here.", "Eli Roy")
        .contains("/sessions/" + next.id() + "/register", "/sessions/" + next.id() + ".ics")
        .contains("10 minutes", "24 hours", "365 days", "not therapy")
        .contains("/sessions/" + Programme.ahead(house, "evening").get(2).id())
        .doesNotContain("/sessions/" + cancelled.id(), next.room().value());
  }

  @Test
  void whoeverFindsItFullMayWaitAndWhoeverFindsItCancelledMayNot() throws Exception {
    assertThat(gets("/sessions/" + full.id(), HTML).body()).contains("Join the waitlist");
    assertThat(gets("/sessions/" + cancelled.id(), HTML).body())
        .contains("does not take place")
        .doesNotContain("/register");
  }

  @ParameterizedTest
  @CsvSource({"/sessions/, ''", "/sessions/, .ics", "/api/sessions/, ''"})
  void aDraftIsAsLittleThereAsASessionThatNeverWas(String before, String after) throws Exception {
    Answer hidden = gets(before + draft.id() + after, "");
    Answer none = gets(before + SessionId.random() + after, "");
    Answer nonsense = gets(before + "%3Cb%3E" + after, "");

    for (Answer answer : List.of(hidden, none, nonsense)) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.error()).isEqualTo("not_found");
      assertThat(answer.body()).doesNotContain("<b>", draft.id().value());
    }
    assertThat(hidden.headers().keySet()).isEqualTo(none.headers().keySet());
    assertThat(hidden.json().path("message")).isEqualTo(none.json().path("message"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept-Language: ;;;q=zz,,*",
        "Accept-Language: <script>",
        "If-None-Match: ",
        "If-None-Match: W/\"",
        "If-None-Match: <script>, \"\", ,,",
        "Accept-Encoding: ;;;",
        "Cookie: lang=%00; place=<b>; zone=x",
        "Cookie: session=nonsense"
      })
  void brokenHeadersChangeNothing(String header) throws Exception {
    for (String path : List.of("/", "/sessions", "/programme.ics", "/api/sessions")) {
      Answer answer = gets(path, HTML + header + "\r\n");

      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).isNotEmpty().doesNotContain("<script>");
    }
  }

  @Test
  void theProgrammeCanBeFollowedInACalendar() throws Exception {
    Answer answer = gets("/programme.ics?lang=fr", "");
    List<VEvent> events = Biweekly.parse(answer.body()).first().getEvents();

    assertThat(answer.header("content-type")).contains("text/calendar; charset=utf-8");
    assertThat(events).extracting(it -> it.getSummary().getValue()).contains("Cercle du soir <b>");
    assertThat(event(events, next).getDateStart().getValue())
        .isEqualTo(Date.from(next.when().starts()));
    assertThat(event(events, cancelled).getStatus().isCancelled()).isTrue();
    assertThat(event(events, cancelled).getSequence().getValue()).isEqualTo(1);
    assertThat(answer.body()).doesNotContain(draft.id().value());
  }

  private static VEvent event(List<VEvent> events, Session session) {
    return events.stream()
        .filter(it -> it.getUid().getValue().startsWith(session.id().value()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneSessionInOnesOwnCalendarIsDiscreet() throws Exception {
    String text = gets("/sessions/" + next.id() + ".ics", "").body();

    assertThat(text)
        .contains("SUMMARY:Community call", "CLASS:PRIVATE", next.id() + "@localhost")
        .doesNotContain("circle");
  }

  private static Answer gets(String path, String headers) throws IOException {
    return Caller.gets(house.address(), path, headers);
  }
}
