package org.wellnessconnection.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.member.Jurisdiction;

class PagesTest {
  private final Pages pages = new Pages();

  @Test
  void theRoomCarriesItsWordsHelpAndAgreement() throws JsonProcessingException {
    var data = dataOf(pages.html(SamplePages.room("fr", "Mardi soir", Optional.of("seat"))));
    assertThat(data.at("/room/title").asText()).isEqualTo("Mardi soir");
    assertThat(data.at("/room/agreement")).hasSize(2);
    assertThat(data.at("/you/seat").asText()).isEqualTo("seat");
    assertThat(data.at("/texts").path("room.write.send").asText()).isEqualTo("Envoyer");
    assertThat(data.at("/limits/text").asInt()).isEqualTo(2_000);
  }

  @Test
  void somebodyWithoutASeatHasNone() throws JsonProcessingException {
    assertThat(
            dataOf(pages.html(SamplePages.room("en", "Tuesday", Optional.empty())))
                .at("/you")
                .has("seat"))
        .isFalse();
  }

  @Test
  void aLoungeHasWordsOfItsOwn() throws JsonProcessingException {
    RoomPage session = SamplePages.room("en", "Tea", Optional.empty());
    RoomPage.Lounge told = new RoomPage.Lounge("Opens at seven.", "Kept until then.");
    RoomPage.Room room =
        new RoomPage.Room(
            session.room().id(), "Tea", "lounge", List.of(), "off", Optional.of(told));
    RoomPage lounge =
        new RoomPage(session.page(), room, session.you(), session.limits(), session.texts());
    var data = dataOf(pages.html(lounge));
    assertThat(data.at("/room/lounge/again").asText()).isEqualTo("Opens at seven.");
    assertThat(data.at("/texts").path("room.after.ended").asText()).contains("lounge");
    assertThat(dataOf(pages.html(session)).at("/texts").path("room.after.ended").asText())
        .contains("session");
  }

  @Test
  void aTitleNeverBecomesMarkup() throws JsonProcessingException {
    var title = "</script><img src=x onerror=alert(1)>&\u2028";
    var html = pages.html(SamplePages.room("en", title, Optional.empty()));
    assertThat(html).doesNotContain("<img");
    assertThat(dataOf(html).at("/room/title").asText()).isEqualTo(title);
    assertThat(pages.html(SamplePages.home("en", title))).doesNotContain("<img");
  }

  @Test
  void helpIsOnEveryPageAndNeedsNoScript() {
    assertThat(
            List.of(
                pages.html(SamplePages.home("en", "Tuesday")),
                pages.html(SamplePages.signIn("en", Optional.empty())),
                pages.html(SamplePages.problem("en")),
                pages.html(SamplePages.room("en", "Tuesday", Optional.empty()))))
        .allSatisfy(
            html ->
                assertThat(html).contains("tel:911", "tel:988", "sms:988", "https://suicide.ca"));
  }

  @Test
  void theRoomCarriesTheHelpOfEveryPlace() throws JsonProcessingException {
    var help = dataOf(pages.html(SamplePages.room("fr", "Mardi", Optional.empty()))).path("help");
    assertThat(help.path("place").asText()).isEqualTo("qc");
    for (var place : Jurisdiction.values()) {
      var first = help.at("/places/" + place.code() + "/1").asInt();
      assertThat(help.path("lines").path(first).path("tel").asText()).matches("988|\\+1866.*");
    }
  }

  @Test
  void aLineThatNobodyLookedAtInTimeSaysSo() {
    var fresh = SamplePages.page("en", "/");
    var late = new HelpPanel(fresh.help().help(), Jurisdiction.QC, LocalDate.of(2030, 1, 1));
    var page =
        new Page(
            fresh.texts(), "/", Optional.empty(), List.of(), "/static/test", late, fresh.sign());
    assertThat(
            pages.html(
                new HomePage(
                    page,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    "America/Toronto")))
        .contains("Checked on November 22, 2026");
    assertThat(
            pages.html(
                new HomePage(
                    fresh,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    "America/Toronto")))
        .doesNotContain("Checked on");
    assertThat(pages.html(new HelpPage(fresh))).contains("Checked on November 22, 2026");
  }

  @Test
  void thePlaceWhereOneIsIsMarkedAndNoOtherThatBeginsAlike() {
    assertThat(marked("/metrics")).containsExactly("office");
    assertThat(marked("/me")).containsExactly("me");
    assertThat(marked("/me/devices")).containsExactly("me");
    assertThat(marked("/")).isEmpty();
  }

  private static List<String> marked(String path) {
    Page page = SamplePages.signedIn("en", path);
    return page.places().stream()
        .filter(place -> page.isAt(place) != null)
        .map(Page.Place::name)
        .toList();
  }

  @Test
  void aVisitorIsShownNoPlaceOfTheMembersAndTheStaffFindsItsOwn() {
    assertThat(SamplePages.page("en", "/").places())
        .extracting(Page.Place::name)
        .containsExactly("sessions", "lounges", "resources", "faq");
    assertThat(SamplePages.signedIn("en", "/").places())
        .extracting(Page.Place::name)
        .contains("gratitude", "my", "me", "office");
  }

  @Test
  void aTitleThatIsTheNameOfItsFormatIsSaidOnce() {
    Page page = SamplePages.page("fr", "/");
    assertThat(named(page, "Soutien par les pairs")).isEqualTo("Soutien par les pairs");
    assertThat(named(page, "Cercle")).isEqualTo("Cercle — Soutien par les pairs");
  }

  private static String named(Page page, String title) {
    return new Meeting("m", title, "peer_support", "", List.of()).named(page);
  }

  @Test
  void nothingIsInline() {
    assertThat(
            List.of(
                pages.html(SamplePages.home("en", "Tuesday")),
                pages.html(SamplePages.signIn("en", Optional.of("bad_code"))),
                pages.html(SamplePages.room("en", "Tuesday", Optional.empty()))))
        .allSatisfy(
            html ->
                assertThat(html)
                    .doesNotContain(" style=")
                    .doesNotContain("<style")
                    .doesNotContainPattern("\\son[a-z]+=\"|<script>"));
  }

  @Test
  void aSignInFormSaysWhyTheCodeWasNotTaken() {
    assertThat(pages.html(SamplePages.signIn("en", Optional.of("bad_code"))))
        .contains("Ask for a new one");
  }

  @Test
  void whoLeavesQuicklySeesNothingOfWhereTheyWere() {
    assertThat(pages.html(new LeftPage(SamplePages.page("en", "/left"))))
        .doesNotContainIgnoringCase("wellness")
        .doesNotContain("href=\"/\"");
  }

  @Test
  void theOtherLanguageComesBackToTheSamePage() {
    assertThat(pages.html(SamplePages.home("fr", "Mardi")))
        .contains("/language?to=en&amp;return_to=%2F");
  }

  private static JsonNode dataOf(String html) throws JsonProcessingException {
    var data = html.split("id=\"page\">", 2)[1].split("</script>", 2)[0];
    return new JsonMapper().readTree(data);
  }

  @Test
  void whatPeopleWroteNeverBecomesMarkup() {
    assertThat(pages.html(SampleCases.reports("fr")))
        .contains("&lt;img")
        .doesNotContain("<img", "onerror=alert(1)>");
    assertThat(pages.html(SampleCases.debriefs("en")))
        .contains("&lt;b", "Answers: 4")
        .doesNotContain("<img", "<b>");
  }

  @Test
  void aReportOffersWhatItsReaderMayDo() {
    var html = pages.html(SampleCases.reports("en"));

    assertThat(html.split("value=\"claim\"", -1)).as("only the open one").hasSize(2);
    assertThat(html.split("value=\"find\"", -1)).as("mine, until it is closed").hasSize(3);
    assertThat(html.split("value=\"close\"", -1)).as("mine, once decided").hasSize(2);
    assertThat(html).contains("Somebody else looks after this one.");
  }
}
