package org.wellnessconnection.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.load.wire.Frame;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** A broken client is closed with the reason why; the room goes on undisturbed. */
class BrokenFramesServerTest {
  private static final String PING = "{\"type\":\"ping\"}";
  private static final int LONGEST = 8 * 1024;
  private static final int MASK = 0x12345678;
  private static House house;
  private static Person ben;
  private Person ana;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens("--limits.commandsPerTenSeconds=1000", "--limits.framesPerTenSeconds=1000");
    ben = house.sends("ben", "open");
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @BeforeEach
  void comes() throws Exception {
    ana = house.sends("ana", "open");
  }

  @AfterEach
  void goesOn() throws Exception {
    assertThat(ben.says("the room goes on").get("type").asText()).isEqualTo("applied");
    ana.drops();
  }

  private static byte[] frame(int firstByte, byte[] payload) {
    byte[] bytes = new Frame(true, 0, payload).masked(MASK);
    bytes[0] = (byte) firstByte;
    return bytes;
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void sends(byte[]... frames) throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] frame : frames) {
      all.writeBytes(frame);
    }
    ana.line().raw(all.toByteArray());
  }

  private static byte[] text(boolean last, byte[] payload) {
    return new Frame(last, Frame.TEXT, payload).masked(MASK);
  }

  private static byte[] more(boolean last, byte[] payload) {
    return new Frame(last, Frame.CONTINUATION, payload).masked(MASK);
  }

  @Test
  void aFrameWithoutAMaskIsBroken() throws Exception {
    sends(Frame.text(PING).plain());
    assertThat(ana.isClosedWith()).isEqualTo(1002);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x91, 0xA1, 0xC1, 0xF1, 0x99, 0xC8, 0x83, 0x87, 0x8B, 0x8F, 0x80, 0x00})
  void aFirstByteThatMeansNothingIsBroken(int firstByte) throws Exception {
    sends(frame(firstByte, utf8(PING)));
    assertThat(ana.isClosedWith()).isEqualTo(1002);
  }

  @Test
  void aMessageInsideAMessageIsBroken() throws Exception {
    sends(text(false, utf8("{\"type\"")), text(true, utf8(PING)));
    assertThat(ana.isClosedWith()).isEqualTo(1002);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x08, 0x09, 0x0A})
  void aControlFrameInPiecesIsBroken(int firstByte) throws Exception {
    sends(frame(firstByte, new byte[0]));
    assertThat(ana.isClosedWith()).isEqualTo(1002);
  }

  @Test
  void aPingOf126BytesIsBroken() throws Exception {
    sends(frame(0x89, new byte[126]));
    assertThat(ana.isClosedWith()).isEqualTo(1002);
  }

  @Test
  void aPingBetweenPiecesIsFine() throws Exception {
    sends(text(false, utf8("{\"type\"")), frame(0x89, utf8("hi")), more(true, utf8(":\"ping\"}")));
    ana.hearsFrame("pong");
  }

  @Test
  void sixteenPiecesAreFineAndSeventeenAreTooMany() throws Exception {
    ana.line().sendInPieces(PING, 16);
    ana.hearsFrame("pong");
    ana.line().sendInPieces(PING + "  ", 17);
    assertThat(ana.isClosedWith()).isEqualTo(1009);
  }

  @Test
  void emptyPiecesWithoutEndAreTooMany() throws Exception {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    byte[] empty = more(false, new byte[0]);
    for (int i = 0; i < 200_000; i++) {
      pieces.writeBytes(empty);
    }
    sends(text(false, new byte[0]));
    try {
      ana.line().raw(pieces.toByteArray());
    } catch (java.io.IOException hungUp) {
      // the server does not wait for all of them
    }
    assertThat(ana.isClosedWith()).isIn(1009, 1006);
  }

  @Test
  void aMessageOf8192BytesIsRead() throws Exception {
    sends(text(true, utf8(PING + " ".repeat(LONGEST - PING.length()))));
    ana.hearsFrame("pong");
  }

  @Test
  void aMessageOf8193BytesIsTooLong() throws Exception {
    sends(text(true, utf8(PING + " ".repeat(LONGEST + 1 - PING.length()))));
    assertThat(ana.isClosedWith()).isEqualTo(1009);
  }

  @Test
  void aMessageOf8193BytesInPiecesIsTooLong() throws Exception {
    sends(text(false, new byte[LONGEST]), more(true, new byte[1]));
    assertThat(ana.isClosedWith()).isEqualTo(1009);
  }

  @ParameterizedTest
  @CsvSource({
    "81FF8000000000000000, 1002",
    "81FF4000000000000000, 1009",
    "81FF0000000100000000, 1009"
  })
  void aLengthBeyondReasonIsRefusedBeforeAnythingComes(String head, int code) throws Exception {
    sends(bytes(head), new byte[4]);
    assertThat(ana.isClosedWith()).isEqualTo(code);
  }

  @Test
  void aLengthWrittenTooLongIsBroken() throws Exception {
    sends(bytes("81FE0005"), new byte[4], utf8("hello"));
    assertThat(ana.isClosedWith()).isEqualTo(1002);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FFFE", "C080", "EDA080", "F4908080", "E282", "80", "7B22C3"})
  void whatIsNotUtf8IsNotText(String hex) throws Exception {
    sends(text(true, bytes(hex)));
    assertThat(ana.isClosedWith()).isEqualTo(1007);
  }

  @Test
  void aCharacterMayBeSplitBetweenPieces() throws Exception {
    byte[] said = utf8(Person.command("attempt-é".replace("é", "e"), "say", "text", "é😀"));
    ana.line().sendInPieces(new String(said, StandardCharsets.UTF_8), 16);
    ben.hears("é😀");
    for (int at = said.length - 8; at < said.length - 1; at++) {
      sends(text(false, slice(said, 0, at)), more(true, slice(said, at, said.length)));
    }
    assertThat(ana.says("still here").get("type").asText()).isEqualTo("applied");
  }

  private static byte[] slice(byte[] all, int from, int to) {
    return java.util.Arrays.copyOfRange(all, from, to);
  }

  @Test
  void bytesAreNotText() throws Exception {
    sends(frame(0x82, utf8(PING)));
    assertThat(ana.isClosedWith()).isEqualTo(1003);
  }

  @Test
  void theFirstOfBytesInPiecesIsEnough() throws Exception {
    sends(frame(0x02, new byte[0]));
    assertThat(ana.isClosedWith()).isEqualTo(1003);
  }

  @ParameterizedTest
  @CsvSource({
    "'', bad_json",
    "'[]', bad_json",
    "'{\"type\":\"fly\"}', unknown_type",
    "'{\"type\":\"ping\",\"__proto__\":1}', unknown_field",
    "'{\"type\":\"ping\",\"type\":\"ping\"}', duplicate_field",
    "'{\"type\":\"say\"}', missing_field",
    "'{\"type\":\"hold\",\"attempt\":\"short\"}', bad_id",
    "'{\"type\":1}', bad_field"
  })
  void aBrokenClientIsToldWhatIsWrongAndClosed(String frame, String code) throws Exception {
    ana.sends(frame);
    assertThat(ana.hearsFrame("refused").get("error").asText()).isEqualTo(code);
    assertThat(ana.isClosedWith()).isEqualTo(4000);
  }

  @Test
  void whatComesAfterTheEndIsNotHeard() throws Exception {
    sends(
        frame(0x82, new byte[0]),
        text(true, utf8(Person.command("too-late-1", "say", "text", "too late"))));
    assertThat(ana.isClosedWith()).isEqualTo(1003);
    ben.says("nothing came between");
    assertThat(ben.texts()).doesNotContain("too late");
  }
}
