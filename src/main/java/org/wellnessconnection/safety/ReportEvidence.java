package org.wellnessconnection.safety;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;

/**
 * What is known of a report once the session, or the post, is gone.
 *
 * @param room empty when it is about a post
 * @param names the room names of the people in it
 * @param accused whom it is about; empty: nobody in particular
 * @param barred who never sees it: the one it is about, and whoever led the session
 * @param concerned whom a decision would be about; a report on the session: whoever led it
 * @param post what it is about, when it comes from the gratitude space
 */
public record ReportEvidence(
    Optional<RoomId> room,
    AccountId reporter,
    SeatId seat,
    Optional<SeatId> accused,
    Map<SeatId, String> names,
    Set<AccountId> barred,
    ReportExcerpt excerpt,
    Optional<ReportedPost> post,
    Set<AccountId> concerned) {

  /** In a report of an older version nobody is told of a decision. */
  public ReportEvidence {
    names = Map.copyOf(names);
    barred = Set.copyOf(barred);
    concerned = Set.copyOf(Objects.requireNonNullElse(concerned, Set.of()));
  }

  /** From a session. */
  public ReportEvidence(
      RoomId room,
      AccountId reporter,
      SeatId seat,
      Optional<SeatId> accused,
      Map<SeatId, String> names,
      Set<AccountId> barred,
      ReportExcerpt excerpt) {
    this(
        Optional.of(room),
        reporter,
        seat,
        accused,
        names,
        barred,
        excerpt,
        Optional.empty(),
        Set.of());
  }

  public ReportEvidence concerning(Set<AccountId> people) {
    return new ReportEvidence(room, reporter, seat, accused, names, barred, excerpt, post, people);
  }

  /** Nobody has a seat in the gratitude space, so there are no names but the one on the post. */
  public static ReportEvidence ofPost(ReportedPost post, AccountId reporter, AccountId author) {
    return new ReportEvidence(
        Optional.empty(),
        reporter,
        SeatId.random(),
        Optional.empty(),
        Map.of(),
        Set.of(author),
        ReportExcerpt.NONE,
        Optional.of(post),
        Set.of(author));
  }

  boolean knows(AccountId account) {
    return reporter.equals(account) || barred.contains(account);
  }

  /** The room name of the one it is about stays, which was theirs in that room only. */
  ReportEvidence without(AccountId account) {
    Set<AccountId> others = others(barred, account);
    Set<AccountId> still = others(concerned, account);
    if (!reporter.equals(account)) {
      return new ReportEvidence(room, reporter, seat, accused, names, others, excerpt, post, still);
    }
    Map<SeatId, String> known = new HashMap<>(names);
    known.remove(seat);
    return new ReportEvidence(
        room, AccountId.NOBODY, seat, accused, known, others, excerpt, post, still);
  }

  private static Set<AccountId> others(Set<AccountId> all, AccountId without) {
    Set<AccountId> others = new HashSet<>(all);
    others.remove(without);
    return others;
  }

  public String nameOf(SeatId who) {
    return names.getOrDefault(who, "");
  }
}
