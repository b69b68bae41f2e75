package org.wellnessconnection.web;

import io.vertx.core.Future;
import org.wellnessconnection.gratitude.Gratitude;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Verdict;
import org.wellnessconnection.gratitude.Words;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportOutcome;
import org.wellnessconnection.safety.ReportedPost;

/** What a decision does to the post that was reported: it goes, or it comes back. */
record Consequences(Gratitude gratitude) {

  /**
   * Done twice it is as if done once. Only what is decided anew counts: of two reports about one
   * post, the second does not undo what came of the first by saying the same as before.
   */
  Future<Void> of(Report before, Report now, AccountId by) {
    return now.evidence()
        .post()
        .map(post -> of(post, before, now, by))
        .orElseGet(Future::succeededFuture);
  }

  private Future<Void> of(ReportedPost post, Report before, Report now, AccountId by) {
    boolean wasRemoved = removes(before);
    if (removes(now) && !wasRemoved) {
      return gratitude.rule(id(post), by, Verdict.REMOVE, "").mapEmpty();
    }
    return wasRemoved && isNothing(now)
        ? gratitude.restore(id(post), by, words(post)).mapEmpty()
        : Future.succeededFuture();
  }

  private static boolean removes(Report report) {
    return report.outcome().filter(it -> it == ReportOutcome.CONTENT_REMOVED).isPresent();
  }

  private static boolean isNothing(Report report) {
    return report.outcome().filter(it -> it == ReportOutcome.NO_ACTION).isPresent();
  }

  private static PostId id(ReportedPost post) {
    return new PostId(post.id());
  }

  private static Words words(ReportedPost post) {
    return new Words(post.name(), post.language(), post.text());
  }
}
