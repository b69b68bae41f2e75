package org.wellnessconnection.gratitude;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Wording;

/**
 * Something that somebody wrote into the gratitude space, on its way to the others.
 *
 * @param author never shown to peers
 * @param since when it came where it is
 * @param flags why it was to be read first; none: it was not
 */
@RecordBuilder
public record Post(
    PostId id,
    AccountId author,
    Words words,
    Instant made,
    Stage stage,
    Instant since,
    Set<Flag> flags,
    Optional<Ruling> ruling)
    implements PostBuilder.With {
  public static final int LONGEST_NOTE = 500;

  public Post {
    flags = Set.copyOf(flags);
  }

  /** With flags somebody reads it first; without, it is published after a second thought. */
  public static Post written(AccountId author, Words words, Set<Flag> flags, Instant now) {
    Stage stage = flags.isEmpty() ? Stage.SECOND_THOUGHT : Stage.IN_REVIEW;
    PostId id = PostId.random();
    return new Post(id, author, words, now, stage, now, flags, Optional.empty());
  }

  public boolean isBy(AccountId somebody) {
    return author.equals(somebody);
  }

  /** When something happens to it by itself. */
  public Instant due(Duration secondThought) {
    return switch (stage) {
      case SECOND_THOUGHT -> since.plus(secondThought);
      case RETURNED, REMOVED -> since.plus(Retention.RETURNED_POST.kept());
      case PUBLISHED, IN_REVIEW -> since.plus(Retention.POST.kept());
    };
  }

  Change comesDue(Duration secondThought, Instant now) {
    if (now.isBefore(due(secondThought))) {
      return new Change.Stays(this);
    }
    return stage == Stage.SECOND_THOUGHT
        ? new Change.Becomes(at(Stage.PUBLISHED, now))
        : new Change.Gone(this);
  }

  /** Only its author may, at any time, wherever it is. */
  Change withdrawn(AccountId by) {
    return isBy(by) ? new Change.Gone(this) : new Change.Refused(PostRefusal.POST_GONE);
  }

  /** Whatever somebody else decided before stands. */
  Change ruled(AccountId by, Ruling ruling) {
    if (isBy(by)) {
      return new Change.Refused(PostRefusal.OWN_POST);
    }
    if (!isOpenTo(ruling.verdict())) {
      return new Change.Refused(PostRefusal.ALREADY_DECIDED);
    }
    return isReadable(ruling)
        ? new Change.Becomes(after(ruling))
        : new Change.Refused(PostRefusal.BAD_NOTE);
  }

  /** As it was, from this moment on: whoever removed it should not have. */
  Change restored(Words was, Instant now) {
    return stage == Stage.REMOVED
        ? new Change.Becomes(at(Stage.PUBLISHED, now).withWords(was).withRuling(Optional.empty()))
        : new Change.Stays(this);
  }

  private boolean isOpenTo(Verdict verdict) {
    return stage == Stage.IN_REVIEW || (verdict == Verdict.REMOVE && stage == Stage.PUBLISHED);
  }

  /** Whoever gets a post back is told why. */
  private static boolean isReadable(Ruling ruling) {
    return ruling.note().isEmpty()
        ? ruling.verdict() != Verdict.RETURN
        : Wording.fault(ruling.note(), LONGEST_NOTE).isEmpty();
  }

  private Post after(Ruling ruling) {
    Post next = at(ruling.verdict().stage(), ruling.at()).withRuling(Optional.of(ruling));
    return next.stage == Stage.REMOVED ? next.withWords(words.gone()) : next;
  }

  private Post at(Stage next, Instant now) {
    return withStage(next).withSince(now);
  }
}
