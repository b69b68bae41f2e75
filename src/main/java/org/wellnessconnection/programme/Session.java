package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.zones.Zones;

/**
 * One dated meeting. It is what it is itself; of its series it only follows what nobody changed
 * here by hand.
 *
 * @param date the day on which the series puts it; names it for good, wherever it is moved
 * @param planned what the series said when this session last followed it
 * @param confirmed which of its facilitators said that it takes place, and when
 * @param alone who published it with one facilitator where two are usual, and why
 * @param room only whoever has a place learns it
 * @param sequence grows with whatever a calendar must know
 * @param call present once somebody was sought to lead it
 * @param small who said that it is held although few people come
 * @param moved the moment that it was at, until everybody heard that newer data on zones moved it
 */
@RecordBuilder
public record Session(
    SessionId id,
    SeriesId series,
    LocalDate date,
    Chapter planned,
    Outline outline,
    When when,
    Status status,
    Optional<Word> confirmed,
    Optional<Word> alone,
    Optional<Cancellation> cancelled,
    Optional<Word> small,
    Optional<StandInCall> call,
    RoomId room,
    int sequence,
    Optional<Instant> moved)
    implements SessionBuilder.With {

  /** What has become of it, before its doors open. */
  public enum Status {
    DRAFT,
    PUBLISHED,
    CANCELLED
  }

  /** The session that a series has on a day. */
  static Session draft(Series series, LocalDate day, Zones zones) {
    Chapter planned = series.on(day);
    Rhythm rhythm = planned.rhythm();
    return new Session(
        SessionNames.id(series.id(), day),
        series.id(),
        day,
        planned,
        planned.outline(),
        When.of(rhythm.on(day), rhythm.lasts(), zones),
        Status.DRAFT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        RoomId.random(),
        0,
        Optional.empty());
  }

  public boolean isPublished() {
    return status == Status.PUBLISHED;
  }

  public boolean isCancelled() {
    return status == Status.CANCELLED;
  }

  /** Whether one of those who lead it said that it takes place. */
  public boolean isConfirmed() {
    return confirmed.isPresent();
  }

  /**
   * One of its facilitators says that it takes place.
   *
   * @throws Refused {@code forbidden} for anybody else, {@code cancelled}, {@code too_late}
   */
  public Session confirmedBy(AccountId account, Instant now) {
    requireAhead(now);
    Refused.unless(outline.leaders().include(account), "confirmed", "forbidden");
    return isConfirmed() ? this : withConfirmed(Optional.of(new Word(account, now)));
  }

  /** Whoever confirmed takes it back: the session is to be looked after again. */
  public Session unconfirmed(Instant now) {
    requireAhead(now);
    return withConfirmed(Optional.empty());
  }

  /**
   * From now on people see it.
   *
   * @param by says why where two facilitators are usual and only one is there
   * @throws Refused {@code not_confirmed}, {@code second_missing}, {@code zones_too_old}, {@code
   *     cancelled}, {@code too_late}
   */
  public Session published(Word by, Timekeeping time) {
    requireAhead(by.at());
    Refused.unless(time.isFit(), "zone", "zones_too_old");
    Refused.unless(isConfirmed(), "confirmed", "not_confirmed");
    boolean mayStandAlone = !outline.lacksSecond() || by.why().isPresent();
    Refused.unless(mayStandAlone, "facilitators", "second_missing");
    return withStatus(Status.PUBLISHED)
        .withAlone(outline.lacksSecond() ? Optional.of(by) : Optional.empty());
  }

  /** It does not take place; done again it changes nothing. */
  public Session cancelled(Cancellation why) {
    if (isCancelled()) {
      return this;
    }
    Cancellation known = why.withWas(Optional.of(status));
    return told(withStatus(Status.CANCELLED).withCancelled(Optional.of(known)));
  }

  /**
   * Somebody calls it off.
   *
   * @throws Refused {@code too_late} once it is over
   */
  public Session calledOff(Cancellation why) {
    if (!isCancelled()) {
      requireAhead(why.at());
    }
    return cancelled(why);
  }

  /** Whether people may see it: what was never published is not told to be cancelled either. */
  public boolean isPublic() {
    return status != Status.DRAFT
        && cancelled.flatMap(Cancellation::was).filter(Status.DRAFT::equals).isEmpty();
  }

  /**
   * It is held although few people come. What was decided first holds.
   *
   * @throws Refused {@code cancelled}, {@code decided_already}, {@code too_late}
   */
  public Session heldSmall(Word by) {
    requireAhead(by.at());
    Refused.unless(small.isEmpty(), "choice", "decided_already");
    return withSmall(Optional.of(by));
  }

  /**
   * It is not held because few people come, unless somebody decided before that it is.
   *
   * @throws Refused {@code cancelled}, {@code decided_already}, {@code too_late}
   */
  public Session givenUpSmall(Cancellation why) {
    requireAhead(why.at());
    Refused.unless(small.isEmpty(), "choice", "decided_already");
    return cancelled(why);
  }

  /** Whether somebody is still sought: nobody said yes, and nobody was chosen meanwhile. */
  public boolean isSeeking() {
    return call.filter(it -> it.taken().isEmpty())
        .filter(it -> it.out().filter(one -> !outline.leaders().include(one)).isEmpty())
        .isPresent();
  }

  /** This one alone is different. */
  public Session like(Outline other, Instant now) {
    requireAhead(now);
    return told(withOutline(other).stillConfirmed());
  }

  /** This one alone is at another time. Whoever confirmed is asked again. */
  public Session at(When other, Instant now) {
    requireAhead(now);
    Refused.unless(other.starts().isAfter(now), "starts", "starts_in_past");
    return told(retimed(other));
  }

  /** As its series says it now, except for what was changed here by hand. */
  Session following(Chapter now, Zones zones) {
    if (now.equals(planned) || isCancelled()) {
      return this;
    }
    boolean asPlanned = when.isSameTime(planned(planned, zones));
    When then = asPlanned ? planned(now, zones) : when;
    Outline like = outline.following(planned.outline(), now.outline());
    return told(retimed(then).withPlanned(now).withOutline(like).stillConfirmed());
  }

  private When planned(Chapter chapter, Zones zones) {
    return When.of(chapter.rhythm().on(date), chapter.rhythm().lasts(), zones);
  }

  /** By newer data on zones; where that is another moment, people have to hear of it. */
  Session by(Zones newer) {
    When then = when.by(newer);
    boolean same = then.starts().equals(when.starts());
    return same ? withWhen(then) : told(withWhen(then).withMoved(moved.or(this::start)));
  }

  /** Everybody has heard of the move as it was then; of a later one they have not. */
  Session heard(Session then) {
    return moved.equals(then.moved) && when.equals(then.when) ? withMoved(Optional.empty()) : this;
  }

  private Optional<Instant> start() {
    return Optional.of(when.starts());
  }

  /** A word that was given for one time does not hold for another. */
  private Session retimed(When then) {
    return withWhen(then).withConfirmed(confirmed.filter(word -> then.isSameTime(when)));
  }

  Session stillConfirmed() {
    return withConfirmed(confirmed.filter(word -> outline.leaders().include(word.by())));
  }

  /** The sequence grows when what a calendar shows of it is not as it was. */
  Session told(Session now) {
    boolean same =
        now.when.starts().equals(when.starts())
            && now.when.isSameTime(when)
            && now.outline.title().equals(outline.title())
            && now.status == status;
    return same ? now : now.withSequence(sequence + 1);
  }

  void requireAhead(Instant now) {
    Refused.unless(!isCancelled(), "status", "cancelled");
    Refused.unless(now.isBefore(when.ends()), "starts", "too_late");
  }
}
