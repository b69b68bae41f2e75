package org.wellnessconnection.web.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportOutcome;
import org.wellnessconnection.safety.ReportedPost;

/** The reports that one person may look at: first those that wait too long, then the newest. */
public record ReportsPage(Page page, AccountId reader, List<Report> reports, Instant now)
    implements Shown {
  public ReportsPage {
    reports = List.copyOf(reports);
  }

  public static ReportsPage of(Page page, AccountId reader, List<Report> all, Instant now) {
    Comparator<Report> overdueFirst = Comparator.comparing(report -> !report.isOverdue(now));
    return new ReportsPage(page, reader, all.stream().sorted(overdueFirst).toList(), now);
  }

  public boolean isMine(Report report) {
    return report.isHeldBy(reader);
  }

  public ReportOutcome[] outcomes() {
    return ReportOutcome.values();
  }

  public String stage(Report report) {
    return page.say("reports.stage." + report.stage().name().toLowerCase(Locale.ROOT));
  }

  public String kind(Report report) {
    return page.say("reports.kind." + report.ask().kind().code());
  }

  /** Who or what it is about, in words. */
  public String about(Report report) {
    Optional<ReportedPost> post = report.evidence().post();
    if (post.isPresent()) {
      return page.say("reports.about.post");
    }
    return report
        .evidence()
        .accused()
        .map(seat -> report.evidence().nameOf(seat))
        .orElseGet(() -> page.say("reports.about.session"));
  }

  @Override
  public String template() {
    return "reports.jte";
  }
}
