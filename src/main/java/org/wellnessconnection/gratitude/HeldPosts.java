package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** What somebody wrote into the gratitude space. It goes with them. */
public final class HeldPosts implements Holding {
  private final Posts posts;

  public HeldPosts(Posts posts) {
    this.posts = posts;
  }

  record Given(String made, String stage, String language, String name, String text, String note) {
    static Given of(Post post) {
      return new Given(
          post.made().toString(),
          post.stage().code(),
          post.words().language(),
          post.words().name().orElse(""),
          post.words().text(),
          post.ruling().map(Ruling::note).orElse(""));
    }
  }

  @Override
  public Retention what() {
    return Retention.POST;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return posts.of(account).map(all -> all.stream().<Record>map(Given::of).toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return posts
        .of(account)
        .compose(
            all ->
                Future.all(
                    all.stream()
                        .map(post -> posts.change(post.id(), it -> it.withdrawn(account)))
                        .toList()))
        .mapEmpty();
  }
}
