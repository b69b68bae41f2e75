package org.wellnessconnection.booking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellnessconnection.places.Helped;
import org.wellnessconnection.places.Tally;
import org.wellnessconnection.safety.Feedback;
import org.wellnessconnection.safety.Feedback.Assent;

/**
 * Sums over sessions, of nobody in particular.
 *
 * @param held how many sessions took place
 * @param cancelled how many did not
 * @param places there were in those that did
 * @param minutes these sessions lasted by plan
 * @param lasted how long they were held, as far as that is known
 * @param timed of how many it is known
 */
public record Figures(
    long held,
    long cancelled,
    long places,
    long minutes,
    Duration lasted,
    long timed,
    Tally tally,
    Helped helped,
    List<Feedback> feedback) {
  static final Figures NONE =
      new Figures(0, 0, 0, 0, Duration.ZERO, 0, Tally.NONE, Helped.NONE, List.of());

  public Figures {
    feedback = List.copyOf(feedback);
  }

  Figures plus(Figures other) {
    return new Figures(
        held + other.held,
        cancelled + other.cancelled,
        places + other.places,
        minutes + other.minutes,
        lasted.plus(other.lasted),
        timed + other.timed,
        tally.plus(other.tally),
        helped.plus(other.helped),
        Stream.concat(feedback.stream(), other.feedback.stream()).toList());
  }

  /** Places that were taken, of those there were. Free places are no people. */
  public Optional<Share> fill() {
    return Share.told(tally.had(), tally.had())
        .map(taken -> new Share(taken.all(), Math.max(places, taken.all())));
  }

  /**
   * How long they were held in all. Where only a few people were, when they went home is told of
   * nobody; nor is a sum in which some sessions are missing.
   */
  public Optional<Long> heldMinutes() {
    boolean many = Share.told(tally.came(), tally.came()).isPresent();
    return Optional.of(lasted.toMinutes()).filter(it -> many && timed == held);
  }

  /** Who came, of those who were expected: whoever is excused is not. */
  public Optional<Share> came() {
    long expected = tally.came() + tally.away();
    long unknown = tally.had() - expected - tally.excused();
    return Share.told(tally.came(), expected, tally.excused(), tally.had(), unknown);
  }

  /** Who got a place, of those who waited for one. */
  public Optional<Share> placed() {
    return Share.told(tally.placed(), tally.waited(), tally.had(), tally.had() - tally.placed());
  }

  /** Requests for support that somebody saw within a minute. */
  public Optional<Share> seenSoon() {
    return Share.told(helped.soon(), helped.asked());
  }

  public Optional<Share> safe() {
    return yes(Feedback::safe);
  }

  public Optional<Share> heard() {
    return yes(Feedback::heard);
  }

  public Optional<Share> again() {
    return yes(Feedback::again);
  }

  private Optional<Share> yes(Function<Feedback, Assent> question) {
    long silent = Math.max(0, tally.came() - feedback.size());
    return Share.told(
        count(question, Assent.YES),
        feedback.size(),
        count(question, Assent.PARTLY),
        count(question, Assent.NO),
        silent);
  }

  private long count(Function<Feedback, Assent> question, Assent answer) {
    return feedback.stream().map(question).filter(answer::equals).count();
  }
}
