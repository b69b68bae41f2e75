package org.wellnessconnection.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.gratitude.PatientDetail;
import org.wellnessconnection.gratitude.Sign;
import org.wellnessconnection.web.page.GratitudeMinePage.Mine;

/** The gratitude space, with long names, two languages and everything that can be wrong. */
final class SampleGratitude {
  private static final String PROMPT = "What small thing carried you through this week?";
  private static final String FOUND = "Mrs. Petrov, who is 92, knitted socks for the whole team.";

  private SampleGratitude() {}

  static Map<String, Shown> pages(String language) {
    return Map.of(
        "/gratitude", wall(language),
        "/gratitude/write", write(language, Optional.empty(), List.of()),
        "/gratitude/found", write(language, Optional.empty(), found()),
        "/gratitude/wrong",
            write(
                language, Optional.of(new GratitudeWritePage.Wrong("text", "bad_text")), List.of()),
        "/gratitude/mine", mine(language, false),
        "/gratitude/help", mine(language, true),
        "/gratitude/review", review(language),
        "/gratitude/report", report(language));
  }

  private static Page page(String language, String path) {
    return SamplePages.page(language, path);
  }

  private static PostView post(int number, Optional<String> name, String language, boolean mine) {
    return new PostView(
        SamplePages.ROOM.substring(1) + number,
        name,
        language,
        language.equals("fr")
            ? "Après la garde, on s’est assis.\n\nMerci à vous."
            : "Somebody left a note in my locker after a hard night.\n\nThank you.",
        language.equals("fr") ? "23 novembre 2026" : "November 23, 2026",
        mine,
        mine ? Set.of() : Set.of(Sign.THANK_YOU));
  }

  private static GratitudePage wall(String language) {
    return new GratitudePage(
        page(language, "/gratitude"),
        PROMPT,
        List.of(
            post(1, Optional.of("Marie-Ève Saint-Germain"), "fr", false),
            post(2, Optional.empty(), "en", true),
            post(3, Optional.of("Sam"), "en", false)),
        "",
        "",
        1,
        Optional.of(1L),
        Optional.of("reported"));
  }

  private static List<PostPart> found() {
    return PostPart.of(FOUND, PatientDetail.in(FOUND));
  }

  private static GratitudeWritePage write(
      String language, Optional<GratitudeWritePage.Wrong> wrong, List<PostPart> parts) {
    return new GratitudeWritePage(
        page(language, "/gratitude/write"),
        PROMPT,
        new GratitudeWritePage.Fields("named", "Sam", "en", FOUND, ""),
        List.of("Sam", "S. R."),
        wrong,
        parts);
  }

  private static GratitudeMinePage mine(String language, boolean help) {
    return new GratitudeMinePage(
        page(language, "/gratitude/mine"),
        List.of(
            new Mine(post(1, Optional.empty(), "en", true), "published", 1, Optional.empty(), true),
            new Mine(
                post(2, Optional.of("Sam"), "fr", true),
                "returned",
                1,
                Optional.of("Leave out the town, please."),
                false),
            new Mine(
                post(3, Optional.of("Sam"), "fr", true),
                "second_thought",
                9,
                Optional.empty(),
                false)),
        help,
        Optional.of(help ? "help" : "sent"));
  }

  private static GratitudeReviewPage review(String language) {
    PostView post = post(1, Optional.of("Sam"), "en", false);
    return new GratitudeReviewPage(
        page(language, "/gratitude/review"),
        List.of(
            new GratitudeReviewPage.Item(post, found(), List.of("patient_detail", "safety"), 3)),
        Optional.of(Duration.ofHours(5)),
        Optional.of(new GratitudeReviewPage.Wrong(post.id(), "", "bad_note")));
  }

  private static GratitudeReportPage report(String language) {
    return new GratitudeReportPage(
        page(language, "/gratitude/report"),
        post(1, Optional.empty(), "fr", false),
        "unkind",
        "It hurt.",
        Optional.of("bad_reason"));
  }
}
