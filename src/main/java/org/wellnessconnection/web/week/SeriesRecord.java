package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.programme.Series;

/** Puts on record who made or changed a series. */
record SeriesRecord(Audit audit, Clock clock) {

  Future<Series> of(Series series, Account by, AuditEntry.Act act, Optional<String> reason) {
    String format = series.chapters().get(0).outline().format();
    return audit
        .record(
            AuditEntry.of(clock.instant(), by.id(), act)
                .withAbout(Optional.of(format))
                .withReason(reason))
        .map(series);
  }
}
