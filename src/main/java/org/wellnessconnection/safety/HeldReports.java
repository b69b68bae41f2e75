package org.wellnessconnection.safety;

import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/**
 * Reports that somebody made. What they reported stays as long as it would have, because it is
 * about others; that they made it does not. Reports about them are not theirs, and not given.
 */
public final class HeldReports implements Holding {
  private final Reports reports;

  public HeldReports(Reports reports) {
    this.reports = reports;
  }

  record Given(String kind, String reason, String made, String stage) {
    static Given of(Report report) {
      return new Given(
          report.ask().kind().code(),
          report.ask().reason(),
          report.made().toString(),
          report.stage().name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public Retention what() {
    return Retention.REPORT;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return reports
        .all()
        .map(
            all ->
                all.stream()
                    .filter(report -> report.evidence().reporter().equals(account))
                    .<Record>map(Given::of)
                    .toList());
  }

  /** Somebody may change one meanwhile; then it fails, and is done again. */
  @Override
  public Future<Void> erase(AccountId account) {
    return reports
        .all()
        .compose(all -> Future.all(with(all, account).map(it -> forget(it, account)).toList()))
        .mapEmpty();
  }

  private static Stream<Report> with(List<Report> all, AccountId account) {
    return all.stream().filter(report -> report.evidence().knows(account));
  }

  private Future<Void> forget(Report report, AccountId account) {
    return reports
        .change(report.without(account))
        .compose(
            done ->
                done
                    ? Future.succeededFuture()
                    : Future.failedFuture("a report changed meanwhile"));
  }
}
