package org.wellnessconnection.room;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.wellnessconnection.facilitation.Absence;
import org.wellnessconnection.facilitation.Removal;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Silence;
import org.wellnessconnection.facilitation.Stay;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Hearing;
import org.wellnessconnection.protocol.Hearings;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Shows;
import org.wellnessconnection.protocol.Span;

/**
 * One person's place in a room.
 *
 * @param hears the number in {@code group} from which this person hears; nothing before it is
 *     theirs
 * @param away since when this person has no connection, as far as the room follows it
 * @param stay how this person comes and goes
 * @param relieved since when this person, who facilitated, takes part like everybody else
 * @param alsoHears what this person hears of small groups; facilitators, too, only where they are
 * @param shared when this person's last share was over
 * @param shows what this person ticked on coming in; it stays as it is
 */
@RecordBuilder
public record Seat(
    SeatId id,
    AccountId account,
    String name,
    Role role,
    Hearing hears,
    Optional<Ruling> admitted,
    Optional<Silence> chatOff,
    Optional<Removal> removed,
    Optional<Instant> away,
    Optional<Instant> relieved,
    Stay stay,
    Hearings alsoHears,
    Optional<Instant> shared,
    Optional<Shows> shows)
    implements SeatBuilder.With {

  /** In a room of an older version nobody has come or gone, and there are no small groups. */
  public Seat {
    stay = Objects.requireNonNullElse(stay, Stay.NONE);
    alsoHears = Objects.requireNonNullElse(alsoHears, Hearings.NONE);
  }

  static Seat knocking(SeatId id, AccountId account, String name, Role role) {
    return SeatBuilder.builder()
        .id(id)
        .account(account)
        .name(name)
        .role(role)
        .hears(Hearing.NEVER)
        .build();
  }

  public boolean isPresent() {
    return admitted.isPresent() && removed.isEmpty();
  }

  public boolean facilitates() {
    return role == Role.FACILITATOR && isPresent();
  }

  /** Facilitators, and the safety lead while one is there. */
  public boolean answersRequests() {
    return facilitates() || (role == Role.SAFETY_LEAD && isPresent());
  }

  public boolean waits() {
    return admitted.isEmpty() && removed.isEmpty() && stay.left().isEmpty();
  }

  /** Takes a place in the room or in the waiting room. */
  boolean isTaken() {
    return isPresent() || waits();
  }

  Seat knocksAt(Instant at) {
    return withStay(stay.knocksAt(at));
  }

  /** What this person hears of a channel that is no side room, while they are not removed. */
  Span hearing(Channel channel) {
    if (channel.equals(Channel.GROUP)) {
      return isPresent() ? hears.on() : Span.NOTHING;
    }
    if (channel.isSmall()) {
      return isPresent() ? alsoHears.of(channel) : Span.NOTHING;
    }
    boolean own = channel.seat().filter(id::equals).isPresent();
    return Span.everythingIf(
        channel.equals(Channel.STAFF) ? answersRequests() : own || facilitates());
  }

  /** A removal was undone: whoever sat here may knock again, and gets another seat. */
  boolean isGivenUp() {
    return removed.filter(removal -> removal.undone().isPresent()).isPresent();
  }

  /** Since when this person is not with the group, for a moment or for good. */
  Optional<Instant> absentSince() {
    return removed.map(Removal::at).or(stay::left).or(() -> away);
  }

  /** The same place in a room that follows on this one; what it proposes is proposed from here. */
  Optional<Seat> staysOut(Instant now) {
    return removed
        .filter(removal -> role == Role.PARTICIPANT && removal.undone().isEmpty())
        .map(
            removal ->
                knocking(id, account, name, role)
                    .withRemoved(Optional.of(removal.withProposed(Optional.of(now)))));
  }

  /** Since when this person, whose place is kept, is not there. */
  private Optional<Instant> unseenSince() {
    return away.or(() -> stay.absence().map(Absence::since));
  }

  Seat sharedUntil(Instant at) {
    return withShared(wentAt().or(() -> Optional.of(at)));
  }

  /** When this person was there last, for whoever went and did not come back by themselves. */
  Optional<Instant> wentAt() {
    return isPresent()
        ? unseenSince()
        : stay.left().filter(left -> removed.isEmpty()).map(left -> stay.unseen().orElse(left));
  }

  Seat lostAt(Instant since) {
    return withAway(Optional.of(since));
  }

  Seat found() {
    return withAway(Optional.empty());
  }

  Seat admitted(Ruling ruling) {
    return withHears(Hearing.FROM_HERE).withAdmitted(Optional.of(ruling)).withStay(stay.comesIn());
  }

  /** Whatever is said from now on is not theirs; whoever comes in again hears anew from there. */
  Seat goesFromTheRoom(Instant at) {
    return withHears(Hearing.NEVER)
        .withAdmitted(Optional.empty())
        .withAway(Optional.empty())
        .withStay(stay.goesFromTheRoom(at).withUnseen(unseenSince()));
  }
}
