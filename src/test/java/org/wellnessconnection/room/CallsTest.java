package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.CallEvent;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.safety.Call;

/** Somebody has to be called. */
class CallsTest {
  private final Story room = Story.ofCircle().with("ana");

  @Test
  void aCallIsOwedUntilItHasGoneOut() {
    assertThat(Room.nextDue(room.state())).isEmpty();
    calls(CallKind.NOT_SAFE);
    assertThat(Room.nextDue(room.state())).contains(room.now());

    room.when("server", new Command.CallMade(1))
        .happens(new CallEvent.CallMade(1, CallKind.NOT_SAFE));
    assertThat(Room.nextDue(room.state())).isEmpty();
  }

  @Test
  void whatTwoServersDidIsNotedOnce() {
    calls(CallKind.NOT_SAFE);
    room.when("server", new Command.CallMade(1));

    assertThat(room.when("other", new Command.CallMade(1)).inShort()).isEqualTo("already");
    assertThat(room.when("other", new Command.CallMade(2)).inShort()).isEqualTo("already");
  }

  @Test
  void callsGoOutInTheirOrder() {
    calls(CallKind.SUPPORT_UNSEEN);
    calls(CallKind.NOT_SAFE);
    assertThat(Calls.waiting(room.state()).map(Call::number)).contains(1L);

    room.when("server", new Command.CallMade(1));
    assertThat(Calls.waiting(room.state()).map(Call::kind)).contains(CallKind.NOT_SAFE);
  }

  private void calls(CallKind kind) {
    room.write((Decision.Happens) Decision.happens(Calls.raise(kind)));
  }
}
