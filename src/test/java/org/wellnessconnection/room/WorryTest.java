package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.CareCast.resolve;
import static org.wellnessconnection.room.CareCast.take;
import static org.wellnessconnection.room.CareCast.worried;
import static org.wellnessconnection.room.Cast.seat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.FollowUp;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SupportCase.Status;
import org.wellnessconnection.protocol.SupportView;

/** Somebody worries about somebody else. Ada facilitates; Ana, Ben and Dan are in; Cleo waits. */
class WorryTest {
  private final Story room = Story.ofCircle().with("ana", "ben", "dan").knockedBy("eli", "cleo");

  @Test
  void aWorryIsToldToFacilitatorsAndNotToWhomItIsAbout() {
    List<Long> before = room.heardBy("ben", Cast.line("ben"));
    int group = room.count(Channel.GROUP);

    assertThat(room.when("ana", worried("ben", "He left in tears.")).inShort())
        .isEqualTo("support case case_noted");
    room.when("ada", take(room));
    room.when("ada", resolve(room, FollowUp.NONE));

    assertThat(room.heardBy("ben", Cast.line("ben"))).isEqualTo(before);
    assertThat(room.count(Channel.GROUP)).isEqualTo(group);
    assertThat(room.state().care().raisedBy(seat("ben"))).isEmpty();
  }

  @Test
  void whoeverWorriesLearnsThatItWasSeenAndNothingMore() {
    room.when("ana", worried("ben"));
    assertThat(toldToAna().status()).isEqualTo(Status.RAISED);
    assertThat(room.when("ada", take(room)).inShort()).isEqualTo("case support");
    assertThat(toldToAna().status()).isEqualTo(Status.SEEN);
    assertThat(room.when("ada", resolve(room, FollowUp.NONE)).inShort()).isEqualTo("case");
  }

  @Test
  void nobodyWishesForContactInTheNameOfAnother() {
    room.when("ana", worried("ben"));
    room.when("ada", take(room));

    room.when("ada", resolve(room, FollowUp.CONTACT)).isRefused(Refusal.NOT_ASKED);
    room.when("ada", CareCast.openSide(room)).isRefused(Refusal.NOT_ASKED);
  }

  @Test
  void aWorryIsAboutSomebodyElseWhoIsThereAndTakesPart() {
    room.when("ana", worried("ana")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("ana", worried("zoe")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("ana", worried("cleo")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("cleo", worried("ana")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("ana", worried("ada")).isRefused(Refusal.NOT_ABOUT_FACILITATORS);
    assertThat(room.when("ada", worried("cleo")).inShort()).isEqualTo("support case");
  }

  @Test
  void theSameWorryTwiceIsOneAndMoreWordsAreAdded() {
    room.when("ana", worried("ben"));

    room.when("ana", worried("ben")).wasDoneBy("ana");
    assertThat(room.when("ana", worried("ben", "Again.")).inShort())
        .isEqualTo("support case case_noted");
    assertThat(room.state().care().cases()).hasSize(1);
  }

  private SupportView toldToAna() {
    return SupportView.of(room.state().care().raisedBy(seat("ana")).get(0));
  }
}
