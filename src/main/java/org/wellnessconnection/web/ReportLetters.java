package org.wellnessconnection.web;

import io.vertx.core.Future;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.mail.Envelope;
import org.wellnessconnection.mail.PostBag;
import org.wellnessconnection.mail.ReasonKey;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportAppeal;
import org.wellnessconnection.web.page.Texts;

/** Tells people what came of a report, in general terms; each of them once. */
public record ReportLetters(PostBag bag, Members members, URI publicUrl) {
  private static final String ANSWERED = "report_answered";
  private static final String DECIDED = "report_decided";
  private static final String AGAIN = "report_again";

  /** Those who reported learn that it was looked at, those it concerns that it was decided. */
  Future<Void> closed(Report report) {
    List<Future<Void>> sent = new ArrayList<>();
    sent.add(write(report, ANSWERED, report.evidence().reporter()));
    report.evidence().concerned().stream()
        .filter(report::concerns)
        .forEach(person -> sent.add(write(report, DECIDED, person)));
    return Future.all(sent).mapEmpty();
  }

  Future<Void> lookedAtAgain(Report report) {
    return report
        .appeal()
        .map(ReportAppeal::by)
        .map(person -> write(report, AGAIN, person))
        .orElseGet(Future::succeededFuture);
  }

  /** Nobody is written who is no more. */
  private Future<Void> write(Report report, String letter, AccountId to) {
    return members
        .find(to)
        .compose(
            found ->
                found
                    .map(person -> bag.put(envelope(report, letter, person)).<Void>mapEmpty())
                    .orElseGet(Future::succeededFuture));
  }

  private Envelope envelope(Report report, String letter, Account to) {
    String outcome = report.outcome().orElseThrow().inGeneral();
    Texts texts = Texts.of(to.language());
    Map<String, String> words =
        Map.of(
            "when", texts.day(report.made()),
            "outcome", texts.say("my_reports.outcome." + outcome),
            "link", publicUrl + "/me/reports");
    return new Envelope(new ReasonKey(letter + ":" + report.id().value()), to.id(), letter, words);
  }
}
