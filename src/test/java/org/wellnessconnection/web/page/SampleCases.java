package org.wellnessconnection.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.safety.Debrief;
import org.wellnessconnection.safety.Feedback;
import org.wellnessconnection.safety.Feedback.Assent;
import org.wellnessconnection.safety.Feedback.Mood;
import org.wellnessconnection.safety.FeedbackSummary;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportAsk;
import org.wellnessconnection.safety.ReportEvidence;
import org.wellnessconnection.safety.ReportExcerpt;
import org.wellnessconnection.safety.ReportId;
import org.wellnessconnection.safety.ReportKind;
import org.wellnessconnection.safety.ReportOutcome;
import org.wellnessconnection.safety.ReportedMessage;
import org.wellnessconnection.safety.ReportedPost;

/** Reports and debriefs with something in them, one at each stage. */
final class SampleCases {
  private static final Instant NOON = Instant.parse("2030-01-01T17:00:00Z");
  private static final AccountId BEN = AccountId.random();
  private static final AccountId READER = AccountId.random();
  private static final PostId BACK = new PostId(Id.random());
  private static final String HOSTILE = "<img src=x onerror=alert(1)> & more".repeat(9);

  private SampleCases() {}

  static ReportsPage reports(String language) {
    Report open = report();
    Report mine = report().claim(READER, NOON).orElseThrow();
    Report theirs = report().claim(AccountId.random(), NOON).orElseThrow();
    Report decided = mine.find(READER, ReportOutcome.PERSON_WARNED, NOON).orElseThrow();
    Report closed = decided.withId(newId()).close(READER, NOON).orElseThrow();
    Report appealed = closed.withId(newId()).appeal(BEN, HOSTILE, NOON).orElseThrow();
    AccountId another = AccountId.random();
    Report others = appealedAfter(another);
    Report again = others.answerAppeal(READER, ReportOutcome.NO_ACTION, NOON).orElseThrow();
    return ReportsPage.of(
        SamplePages.page(language, "/reports"),
        READER,
        List.of(
            open,
            mine,
            theirs,
            decided.withId(newId()),
            closed,
            appealed,
            others.withId(newId()),
            again),
        NOON.plus(Duration.ofDays(1)));
  }

  private static Report appealedAfter(AccountId decider) {
    return report()
        .claim(decider, NOON)
        .flatMap(it -> it.find(decider, ReportOutcome.PERSON_WARNED, NOON))
        .flatMap(it -> it.close(decider, NOON))
        .flatMap(it -> it.appeal(BEN, HOSTILE, NOON))
        .orElseThrow();
  }

  /**
   * Late, being looked at, closed; and three decisions about oneself, one of them looked at again.
   */
  static MyReportsPage mine(String language) {
    ReportsPage all = reports(language);
    Report open = all.reports().get(0);
    Report closed = all.reports().get(4);
    return new MyReportsPage(
        SamplePages.page(language, "/me/reports"),
        List.of(open, closed),
        List.of(
            closed.withId(newId()),
            all.reports().get(5),
            all.reports().get(7),
            givenBack(BACK),
            givenBack(new PostId(Id.random()))),
        Set.of(BACK),
        Optional.of(new MyReportsPage.Wrong(closed.id().value(), HOSTILE)),
        NOON.plus(Duration.ofDays(9)));
  }

  /** A post that should not have been removed. */
  private static Report givenBack(PostId post) {
    ReportedPost said = new ReportedPost(post.value(), Optional.empty(), "fr", HOSTILE);
    return report()
        .withId(newId())
        .withEvidence(ReportEvidence.ofPost(said, AccountId.random(), BEN))
        .claim(READER, NOON)
        .flatMap(it -> it.find(READER, ReportOutcome.CONTENT_REMOVED, NOON))
        .flatMap(it -> it.close(READER, NOON))
        .flatMap(it -> it.appeal(BEN, "", NOON))
        .flatMap(it -> it.answerAppeal(AccountId.random(), ReportOutcome.NO_ACTION, NOON))
        .orElseThrow();
  }

  private static ReportId newId() {
    return new ReportId(Id.random());
  }

  private static Report report() {
    SeatId ana = SeatId.random();
    SeatId ben = SeatId.random();
    ReportExcerpt excerpt =
        new ReportExcerpt(
            List.of(
                new ReportedMessage(4, NOON, ana, "Good evening"),
                new ReportedMessage(5, NOON, ben, HOSTILE)));
    ReportEvidence evidence =
        new ReportEvidence(
                RoomId.random(),
                AccountId.random(),
                ana,
                Optional.of(ben),
                Map.of(ana, "Ana", ben, "Ben"),
                Set.of(),
                excerpt)
            .concerning(Set.of(BEN));
    ReportAsk ask = new ReportAsk(ReportKind.UNKIND, Optional.of(5L), Optional.empty(), HOSTILE);
    return Report.open(newId(), NOON, ask, evidence);
  }

  static DebriefsPage debriefs(String language) {
    Feedback feedback =
        new Feedback(
            Optional.of(Mood.BETTER), Assent.YES, Assent.PARTLY, Assent.YES, "<b>relief</b>");
    Debrief debrief =
        new Debrief(
            NOON,
            "Ada",
            Debrief.Climate.HEAVY,
            HOSTILE,
            Debrief.Own.TIRED,
            Set.of(Debrief.Wish.values()),
            List.of(new Debrief.CheckIn("Cleo", ""), new Debrief.CheckIn(HOSTILE, "")));
    return new DebriefsPage(
        SamplePages.page(language, "/debriefs"),
        List.of(
            new DebriefsPage.Session("Tuesday", List.of(debrief, debrief), Optional.empty()),
            new DebriefsPage.Session(
                "Wednesday",
                List.of(debrief),
                FeedbackSummary.of(Collections.nCopies(4, feedback)))));
  }
}
