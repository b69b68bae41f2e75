package org.wellnessconnection.prosody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.doctor.MeetingGuest;
import org.wellnessconnection.doctor.MeetingGuest.In;
import org.wellnessconnection.doctor.MeetingGuest.Out;
import org.wellnessconnection.prosody.Control.Listed;
import org.wellnessconnection.prosody.PretendDoor.Pause;

class DoorProsodyTest {
  private static final String MEETING = "k7q2m9x4";
  private static final Token ANA = Token.member("ana", MEETING);

  @TempDir static Path folder;
  private static Evening evening;

  @BeforeAll
  static void opens() throws IOException {
    evening = new Evening(folder);
    evening.door.admits("ana");
  }

  @AfterEach
  void goesOn() {
    evening.everybodyGoes();
    evening.door.behavesWell();
  }

  @AfterAll
  static void closes() {
    evening.close();
  }

  @Test
  void whoeverIsInTheRoomComesIn() throws IOException {
    assertThat(evening.tries(ANA)).isEqualTo(new In("member", "participant"));
    assertThat(evening.door.asked())
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains(
                        "\"meeting\":\"" + MEETING + "\"",
                        "\"seat\":\"ana\"",
                        "\"token\":\"token-of-ana\""));
  }

  @Test
  void whoeverIsNotInTheRoomStaysOutAndIsToldSo() throws IOException {
    assertRefused(evening.tries(Token.member("eve", MEETING)), "not open to you");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 301, 400, 401, 404, 500, 503})
  void anyOtherAnswerMeansNo(int status) throws IOException {
    evening.door.behaves(
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    assertRefused(evening.tries(ANA), "try again");
  }

  @Test
  void garbageMeansNo() throws IOException {
    evening.door.behaves(
        exchange -> {
          exchange.getResponseHeaders().set("Transfer-Encoding", "nonsense");
          exchange.sendResponseHeaders(999, 1 << 20);
          exchange.getResponseBody().write(new byte[1 << 16]);
          exchange.close();
        });
    assertRefused(evening.tries(ANA), "try again");
  }

  @Test
  void noAnswerMeansNoAfterTwoSeconds() throws IOException {
    Pause pause = evening.door.pauses();
    MeetingGuest ana = evening.guest(ANA);
    long begun = System.nanoTime();
    assertRefused(evening.comes(ana, ANA), "try again");
    assertThat((System.nanoTime() - begun) / 1_000_000).isBetween(1900L, 3500L);
    pause.ends();
  }

  @Test
  void whileOneWaitsOthersComeIn() throws Exception {
    evening.door.admits("ben");
    Pause pause = evening.door.pauses();
    CompletableFuture<MeetingGuest.Entry> slow = joining(evening.guest(ANA));
    pause.untilAsked();
    evening.door.behavesWell();
    assertThat(evening.tries(Token.member("ben", MEETING))).isInstanceOf(In.class);
    assertRefused(slow.get(), "try again");
    pause.ends();
  }

  /** The server said yes, then changed its mind before the yes had arrived. */
  @Test
  void whoeverIsRemovedWhileTheyWaitStaysOut() throws Exception {
    Pause pause = evening.door.pauses();
    CompletableFuture<MeetingGuest.Entry> slow = joining(evening.guest(ANA));
    pause.untilAsked();
    assertThat(evening.control.removes(MEETING, "ana")).isEqualTo("{\"removed\":0}");
    pause.ends();
    assertRefused(slow.get(), "not open to you");
  }

  @Test
  void whenAMeetingEndsNobodyComesInLate() throws Exception {
    Pause pause = evening.door.pauses();
    CompletableFuture<MeetingGuest.Entry> slow = joining(evening.guest(ANA));
    pause.untilAsked();
    evening.control.ends(MEETING);
    pause.ends();
    assertRefused(slow.get(), "not open to you");
  }

  @Test
  void whoeverIsGoneBeforeTheAnswerLeavesNoGhost() throws Exception {
    evening.door.admits("cleo");
    evening.device(Token.member("cleo", MEETING));
    Pause pause = evening.door.pauses();
    MeetingGuest ana = evening.guest(ANA);
    joining(ana);
    pause.untilAsked();
    ana.close();
    pause.ends();
    evening.door.behavesWell();
    assertThat(evening.tries(Token.member("cleo", MEETING))).isInstanceOf(In.class);
    assertThat(evening.control.lists(MEETING)).isEqualTo(Listed.only("cleo"));
  }

  @Test
  void aNameThatIsTakenMeanwhileStaysWithWhoeverHasIt() throws Exception {
    evening.door.admits("ben");
    Token bens = Token.member("ben", MEETING);
    MeetingGuest ana = evening.guest(ANA);
    MeetingGuest ben = evening.guest(bens);
    Pause pause = evening.door.pauses();
    CompletableFuture<MeetingGuest.Entry> slow = joining(() -> ana.join(MEETING, "maple"));
    pause.untilAsked();
    evening.door.behavesWell();
    assertThat(ben.join(MEETING, "maple")).isInstanceOf(In.class);
    pause.ends();
    assertRefused(slow.get(), "try again");
    assertThat(evening.control.lists(MEETING).seats()).contains("ben").doesNotContain("ana");
  }

  @Test
  void nobodyComesIntoABreakoutRoom() throws IOException {
    MeetingGuest ana = evening.guest(ANA);
    assertRefused(ana.enter("breakout1@breakout.meet.test", "device"), "meetings of their own");
  }

  @Test
  void aTokenForAnotherMeetingIsRefusedBeforeAnybodyIsAsked() throws IOException {
    int before = evening.door.asked().size();
    MeetingGuest ana = evening.guest(ANA);
    assertThat(ana.join("another1", "device")).isInstanceOf(Out.class);
    assertThat(evening.door.asked()).hasSize(before);
  }

  @Test
  void theLogNamesNobody() throws IOException {
    evening.tries(Token.member("eve-the-unwelcome", MEETING));
    assertThat(evening.prosody.log().lines().filter(line -> line.contains("wellness_control")))
        .anyMatch(line -> line.contains("A join was refused: not in the room"))
        .noneMatch(line -> line.contains("eve-the-unwelcome") || line.contains(MEETING));
  }

  private static CompletableFuture<MeetingGuest.Entry> joining(MeetingGuest guest) {
    return joining(() -> evening.comes(guest, ANA));
  }

  private static CompletableFuture<MeetingGuest.Entry> joining(Callable<MeetingGuest.Entry> how) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return how.call();
          } catch (Exception e) {
            return new Out("gone", String.valueOf(e.getMessage()));
          }
        });
  }

  private static void assertRefused(MeetingGuest.Entry entry, String words) {
    assertThat(entry)
        .isInstanceOfSatisfying(
            Out.class,
            out -> {
              assertThat(out.condition()).isEqualTo("not-allowed");
              assertThat(out.words()).contains(words, " / ");
            });
  }
}
