package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.programme.Programme.Person;
import org.wellnessconnection.protocol.AccountId;

/**
 * Brings the series of a programme file into the book. What has been changed there since stays; of
 * the file only what it says anew is taken over.
 */
public final class Planning {
  private final SeriesBook book;

  public Planning(SeriesBook book) {
    this.book = book;
  }

  /** Done again, it changes nothing. A series that the file no longer names goes on. */
  public Future<Void> plan(Programme programme, Map<Person, Account> people) {
    Map<String, AccountId> ids = new HashMap<>();
    people.forEach((person, account) -> ids.put(person.key(), account.id()));
    List<Future<Optional<Series>>> planned =
        programme.lines().stream()
            .map(line -> line.series(ids::get, programme.usualAgreement()))
            .map(this::plan)
            .toList();
    return planned.isEmpty() ? Future.succeededFuture() : Future.all(planned).mapEmpty();
  }

  private Future<Optional<Series>> plan(Series series) {
    return book.keep(series)
        .compose(kept -> book.change(series.id(), it -> it.written(series.chapters().get(0))));
  }
}
