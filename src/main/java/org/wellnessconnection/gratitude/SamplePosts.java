package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wellnessconnection.programme.WrittenPost;
import org.wellnessconnection.protocol.AccountId;

/** The posts that stand there at first, where somebody tries the programme out. Nobody's. */
public record SamplePosts(Posts posts, Clock clock) {

  /** Each server's word is that it was the first to bring them; this happens once. */
  public Future<Void> bring(List<WrittenPost> written) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Future.all(
            IntStream.range(0, written.size())
                .mapToObj(i -> posts.add(post(written.get(i), now.minus(Duration.ofMinutes(i)))))
                .toList())
        .mapEmpty();
  }

  private static Post post(WrittenPost written, Instant now) {
    Instant since = now.minus(Duration.ofDays(written.daysAgo()));
    Draft draft = new Draft(written.name().orElse(""), written.language(), written.text());
    return new Post(
        PostId.random(),
        AccountId.NOBODY,
        draft.words(),
        since,
        Stage.PUBLISHED,
        since,
        Set.of(),
        Optional.empty());
  }
}
