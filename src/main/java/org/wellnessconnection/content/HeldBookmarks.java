package org.wellnessconnection.content;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** What somebody wants to read later. */
public final class HeldBookmarks implements Holding {
  private final Bookmarks bookmarks;

  public HeldBookmarks(Bookmarks bookmarks) {
    this.bookmarks = bookmarks;
  }

  record Saved(String resource) {}

  @Override
  public Retention what() {
    return Retention.BOOKMARK;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return bookmarks
        .of(account)
        .map(all -> all.stream().sorted().<Record>map(it -> new Saved(it.value())).toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return bookmarks.erase(account);
  }
}
