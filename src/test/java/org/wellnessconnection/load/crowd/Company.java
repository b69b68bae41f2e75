package org.wellnessconnection.load.crowd;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.wellnessconnection.load.check.Checker;
import org.wellnessconnection.load.check.Evidence;
import org.wellnessconnection.load.check.FinalLog;
import org.wellnessconnection.load.check.Tally;
import org.wellnessconnection.load.client.Ending;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told.Answer;
import org.wellnessconnection.load.wire.Site;

/** The people of one room. */
final class Company {

  private static final Duration TO_CATCH_UP = Duration.ofSeconds(10);

  private static final Duration TO_LEAVE = Duration.ofSeconds(5);

  private final List<Member> members = new ArrayList<>();
  private final List<Journal> strangers = new ArrayList<>();

  void add(Member member) {
    members.add(member);
  }

  Stream<Member> members() {
    return members.stream();
  }

  /** A journal of somebody who need not be there in the end. */
  void add(Journal stranger) {
    strangers.add(stranger);
  }

  /**
   * The facilitator has the last word and leaves, and a fresh reader takes that seat: once to know
   * how far the others have to come, and once more, at each server, when they have gone, so that
   * nothing they heard can be newer than what is read.
   */
  Tally isChecked(List<Site> sites) throws IOException {
    List<Member> followers = guests().filter(Company::isBoundToStay).toList();
    Member host = host();
    long lastWord = lastWord(host);
    leave(host);
    FinalLog soFar = FinalLog.readBy(FreshReader.reads(sites.get(0), host.pass(), lastWord));
    Instant deadline = Instant.now().plus(TO_CATCH_UP);
    followers.forEach(guest -> awaitAll(guest, soFar, deadline));
    guests().forEach(Company::leave);
    List<Journal> fresh = new ArrayList<>();
    for (Site site : sites) {
      fresh.add(FreshReader.reads(site, host.pass(), lastWord));
    }
    return Checker.check(evidence(followers, fresh));
  }

  /** The number of one more word: a server that has not heard of it yet is not up to date. */
  private static long lastWord(Member host) {
    CompletableFuture<Answer> answer = host.says("the last word in " + host.pass().room());
    Crowd.awaitAll(List.of(answer));
    return answer.getNow(Answer.none()).seq();
  }

  private Evidence evidence(List<Member> bound, List<Journal> fresh) {
    List<Journal> followers = bound.stream().map(Member::journal).toList();
    List<Journal> others = new ArrayList<>(strangers);
    members.stream()
        .map(Member::journal)
        .filter(any -> !followers.contains(any))
        .forEach(others::add);
    others.addAll(fresh);
    return new Evidence(FinalLog.readBy(fresh.get(fresh.size() - 1)), followers, others);
  }

  private Member host() {
    return members.stream().filter(some -> some.pass().facilitates()).findFirst().orElseThrow();
  }

  private Stream<Member> guests() {
    Member host = host();
    return members.stream().filter(some -> some != host);
  }

  /** Whoever was removed or has left has no duty to be there in the end. */
  private static boolean isBoundToStay(Member guest) {
    return !guest.hasLeft()
        && guest.journal().moments().stream()
            .noneMatch(
                moment -> moment instanceof Moment.Closed end && end.code() == Ending.REMOVED);
  }

  private static void awaitAll(Member guest, FinalLog log, Instant deadline) {
    for (String channel : List.of(FinalLog.GROUP, "seat:" + guest.pass().seat())) {
      int from = guest.journal().size();
      if (guest.heardUpTo(channel) < log.head(channel)) {
        Duration left = Duration.between(Instant.now(), deadline);
        guest.journal().await(from, any -> guest.heardUpTo(channel) >= log.head(channel), left);
      }
    }
  }

  private static void leave(Member member) {
    int from = member.journal().size();
    if (member.leaves()) {
      member.journal().await(from, Moment.Closed.class::isInstance, TO_LEAVE);
    }
    member.close();
  }
}
