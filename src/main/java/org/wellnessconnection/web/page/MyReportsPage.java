package org.wellnessconnection.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.safety.Report;

/**
 * What came of the reports that somebody made, in general terms, and what was decided that concerns
 * them. Neither shows anybody else.
 *
 * @param back the posts among them that were removed and stand there again
 * @param wrong what they wrote when they asked for another look, and it cannot be kept so
 */
public record MyReportsPage(
    Page page,
    List<Report> made,
    List<Report> concerning,
    Set<PostId> back,
    Optional<Wrong> wrong,
    Instant now)
    implements Shown {
  public MyReportsPage {
    made = List.copyOf(made);
    concerning = List.copyOf(concerning);
    back = Set.copyOf(back);
  }

  /** Words that cannot be kept, and beside which report they were written. */
  public record Wrong(String report, String words) {}

  /** How far it is, or what came of it. */
  public String news(Report report) {
    return switch (report.stage()) {
      case OPEN, CLAIMED ->
          say(report.isOverdue(now) ? "late" : "waits", page.day(report.answerBy().orElseThrow()));
      case DECIDED -> say("looked_at");
      case APPEALED -> say("again");
      case CLOSED -> say("outcome." + report.outcome().orElseThrow().inGeneral());
    };
  }

  public String kind(Report report) {
    return page.say("reports.kind." + report.ask().kind().code());
  }

  /** What became of a post that should not have been removed; empty: there is none. */
  public Optional<String> post(Report report) {
    return report
        .evidence()
        .post()
        .filter(post -> report.givesBack())
        .map(post -> say(back.contains(new PostId(post.id())) ? "post.back" : "post.gone"));
  }

  public Optional<Wrong> wrong(Report report) {
    return wrong.filter(it -> it.report().equals(report.id().value()));
  }

  public String say(String key, Object... args) {
    return page.say("my_reports." + key, args);
  }

  @Override
  public String template() {
    return "myreports.jte";
  }
}
