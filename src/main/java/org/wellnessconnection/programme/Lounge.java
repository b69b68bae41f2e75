package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.room.RoomPlan;

/**
 * A place where members talk outside sessions, at its hours, while somebody who facilitates is
 * there.
 *
 * @param key names it for good
 * @param title by language
 * @param about what it is like, by language
 * @param facilitators who may open its door
 * @param history how long after closing what was written is kept; empty: as after a session
 * @param agreement what everybody agrees to, sentence by sentence, by language
 */
@RecordBuilder
public record Lounge(
    String key,
    Map<String, String> title,
    Map<String, String> about,
    Spoken spoken,
    Audience audience,
    OpenHours hours,
    Set<AccountId> facilitators,
    int capacity,
    Optional<Duration> history,
    Map<String, List<String>> agreement)
    implements LoungeBuilder.With {
  /** There are words for it like for the formats of sessions. */
  public static final String FORMAT = "lounge";

  public Lounge {
    title = Map.copyOf(title);
    about = Map.copyOf(about);
    facilitators = Set.copyOf(facilitators);
    agreement = Map.copyOf(agreement);
  }

  /** Whoever is kept from this lounge is kept from all that has this name; no series has it. */
  static String series(String key) {
    return "lounge:" + key;
  }

  /** Whether it is for somebody: whoever may open its door always comes in. */
  public boolean isFor(Account account) {
    return audience.includes(account) || facilitators.contains(account.id());
  }

  /** The room of one opening: open at once, while it is attended, until the closing time. */
  RoomPlan plan(OpenTime time, int mostSeats) {
    Format format =
        new Format(FORMAT, Format.Admission.ATTENDED, List.of(), Optional.empty(), history);
    Schedule schedule = new Schedule(Optional.empty(), Optional.of(time.closes()));
    int seats = Math.min(mostSeats, capacity + facilitators.size());
    return new RoomPlan(format, schedule, Roster.of(facilitators), seats);
  }
}
