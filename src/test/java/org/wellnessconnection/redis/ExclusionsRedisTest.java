package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.member.Exclusion;
import org.wellnessconnection.member.Exclusion.Standing;
import org.wellnessconnection.member.Exclusion.Word;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SeatId;

class ExclusionsRedisTest extends OnRedis {
  private static final Instant THEN = Instant.parse("2030-01-01T12:00:00Z");

  @Test
  void whatIsProposedIsKeptByTheAccount() {
    Exclusion.Proposal proposal = proposed(RemovalScope.SERIES);
    assertThat(of(proposal.account()))
        .singleElement()
        .satisfies(one -> assertThat(one.proposal()).isEqualTo(proposal));
    assertThat(of(AccountId.random())).isEmpty();
    assertThat(keepsOut(proposal.account(), "tuesday")).isTrue();
    assertThat(keepsOut(proposal.account(), "friday")).isFalse();
    assertThat(keepsOut(AccountId.random(), "tuesday")).isFalse();
  }

  @Test
  void proposedAgainItCountsOnce() {
    Exclusion.Proposal proposal = proposed(RemovalScope.SERIES);
    node.does(house -> house.exclusions().propose(proposal));
    assertThat(of(proposal.account())).hasSize(1);
    assertThat(all()).filteredOn(one -> one.proposal().equals(proposal)).hasSize(1);
  }

  @Test
  void ofTwoWhoSayTheSameWordAtOnceOneIsTheFirst() {
    Exclusion.Proposal proposal = proposed(RemovalScope.SERIES);
    try (Caller other = Caller.of(redis.url())) {
      var here = node.begins(house -> house.exclusions().review(proposal, Word.COORDINATOR, now()));
      var there =
          other.begins(house -> house.exclusions().review(proposal, Word.COORDINATOR, now()));
      assertThat(Caller.await(here) ^ Caller.await(there)).isTrue();
    }
    assertThat(of(proposal.account()).get(0).standing()).isEqualTo(Standing.CONFIRMED);
  }

  @Test
  void whatIsDeclinedHoldsNobody() {
    Exclusion.Proposal proposal = proposed(RemovalScope.PROGRAMME);
    node.does(house -> house.exclusions().review(proposal, Word.DECLINED, now()));
    assertThat(keepsOut(proposal.account(), "tuesday")).isFalse();
  }

  @Test
  void confirmedByTwoItHoldsForTheProgramme() {
    Exclusion.Proposal proposal = proposed(RemovalScope.PROGRAMME);
    assertThat(keepsOut(proposal.account(), "friday")).isFalse();
    node.does(house -> house.exclusions().review(proposal, Word.COORDINATOR, now()));
    node.does(house -> house.exclusions().review(proposal, Word.SAFETY_LEAD, now()));
    assertThat(keepsOut(proposal.account(), "friday")).isTrue();
  }

  private static Exclusion.Review now() {
    return new Exclusion.Review(AccountId.random(), THEN.plusSeconds(60));
  }

  private static Exclusion.Proposal proposed(RemovalScope scope) {
    Exclusion.Proposal proposal =
        new Exclusion.Proposal(
            SeatId.random(),
            AccountId.random(),
            AccountId.random(),
            scope,
            Reason.UNKIND,
            "tuesday",
            THEN);
    node.does(house -> house.exclusions().propose(proposal));
    return proposal;
  }

  private static List<Exclusion> all() {
    return node.does(house -> house.exclusions().all());
  }

  private static List<Exclusion> of(AccountId account) {
    return node.does(house -> house.exclusions().of(account));
  }

  private static boolean keepsOut(AccountId account, String series) {
    return node.does(house -> house.exclusions().keepOut(account, series));
  }
}
