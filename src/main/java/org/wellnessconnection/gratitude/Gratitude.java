package org.wellnessconnection.gratitude;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Allowance;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.protocol.AccountId;

/** What can be done in the gratitude space. */
public final class Gratitude {
  private static final int MOST_POSTS = 10;
  private static final Duration A_DAY = Duration.ofDays(1);

  /** What it works with. */
  public record Means(
      Posts posts,
      ReviewPace pace,
      Allowance allowance,
      Audit audit,
      SafetyWords safetyWords,
      Duration secondThought) {}

  /** What is to be done with a draft. */
  public enum Wish {
    PUBLISH,
    /** It is to be read first, just as it is. */
    REVIEW
  }

  private final Means means;
  private final Clock clock;

  public Gratitude(Means means, Clock clock) {
    this.means = means;
    this.clock = clock;
  }

  public Posts posts() {
    return means.posts();
  }

  public ReviewPace pace() {
    return means.pace();
  }

  public Duration secondThought() {
    return means.secondThought();
  }

  /** With patient detail it is kept only to be read first, and only if its author asks for that. */
  public Future<Written> write(AccountId author, Draft draft, Wish wish) {
    Optional<Draft.Fault> fault = draft.fault();
    if (fault.isPresent()) {
      return Future.succeededFuture(new Written.Faulty(fault.get()));
    }
    List<Finding> found = PatientDetail.in(draft.text());
    Set<Flag> flags = flags(draft, found, wish);
    return found.isEmpty() || !flags.isEmpty()
        ? kept(author, draft.words(), flags)
        : Future.succeededFuture(new Written.Found(found));
  }

  /** Words of despair come first: nobody is asked to change a word then. */
  private Set<Flag> flags(Draft draft, List<Finding> found, Wish wish) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (means.safetyWords().areIn(draft.text())) {
      flags.add(Flag.SAFETY);
    }
    if (!found.isEmpty() && (wish == Wish.REVIEW || !flags.isEmpty())) {
      flags.add(Flag.PATIENT_DETAIL);
    }
    return flags;
  }

  private Future<Written> kept(AccountId author, Words words, Set<Flag> flags) {
    return means
        .allowance()
        .take("gratitude " + author, MOST_POSTS, A_DAY)
        .compose(
            may ->
                may
                    ? add(Post.written(author, words, flags, now()))
                    : Future.succeededFuture(
                        new Written.Faulty(new Draft.Fault("text", "enough_posts"))));
  }

  private Future<Written> add(Post post) {
    return means.posts().add(post).map(new Written.Kept(post));
  }

  public Future<Change> withdraw(PostId id, AccountId by) {
    return means.posts().change(id, post -> post.withdrawn(by));
  }

  /**
   * A moderator decides.
   *
   * @param note to the author
   */
  public Future<Change> rule(PostId id, AccountId by, Verdict verdict, String note) {
    Ruling ruling = new Ruling(verdict, PlainText.of(note), now());
    return means
        .posts()
        .find(id)
        .compose(
            before ->
                means
                    .posts()
                    .change(id, post -> post.ruled(by, ruling))
                    .compose(
                        done ->
                            done instanceof Change.Becomes
                                ? noted(before, by, ruling, done)
                                : Future.succeededFuture(done)));
  }

  private Future<Change> noted(Optional<Post> before, AccountId by, Ruling ruling, Change done) {
    Future<Void> paced =
        before
            .filter(post -> post.stage() == Stage.IN_REVIEW)
            .map(post -> means.pace().note(Duration.between(post.since(), ruling.at())))
            .orElseGet(Future::succeededFuture);
    return paced.compose(counted -> recorded(ruling.at(), by, ruling.verdict().act())).map(done);
  }

  /**
   * Somebody found that it should not have been removed, and it stands there again. Said twice, it
   * is said once; what its author has taken back, or is over meanwhile, does not come back.
   *
   * @param was its words, of which the post itself has none any more
   */
  public Future<Change> restore(PostId id, AccountId by, Words was) {
    Instant now = now();
    return means
        .posts()
        .change(id, post -> post.restored(was, now))
        .compose(
            done ->
                done instanceof Change.Becomes
                    ? recorded(now, by, AuditEntry.Act.POST_RESTORED).map(done)
                    : Future.succeededFuture(done));
  }

  private Future<Void> recorded(Instant at, AccountId by, AuditEntry.Act act) {
    return means.audit().record(AuditEntry.of(at, by, act).withAbout(Optional.of("post")));
  }

  /** Does what has come due. To be called now and then, on every server. */
  public Future<Void> sweep() {
    Instant now = now();
    return means
        .posts()
        .due(now)
        .compose(
            due ->
                Future.join(
                    due.stream()
                        .map(
                            id ->
                                means
                                    .posts()
                                    .change(id, it -> it.comesDue(means.secondThought(), now)))
                        .toList()))
        .mapEmpty();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
