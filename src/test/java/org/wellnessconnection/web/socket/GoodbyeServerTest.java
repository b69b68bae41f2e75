package org.wellnessconnection.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.load.wire.Frame;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Whoever says goodbye is answered, and the line is let go. */
class GoodbyeServerTest {
  private static House house;
  private Person ana;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @BeforeEach
  void comes() throws Exception {
    ana = house.sends("ana", "open");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65_535})
  void aGoodbyeWithACodeThatIsNoneIsBroken(int code) throws Exception {
    ana.line().send(Frame.close(code));
    assertThat(ana.isClosedWith()).isEqualTo(1002);
  }

  @ParameterizedTest
  @CsvSource({"03, 1002", "03E8FFFE, 1007", "03E8C3, 1007"})
  void aGoodbyeThatIsBrokenIsToldSo(String hex, int code) throws Exception {
    ana.line().send(new Frame(true, Frame.CLOSE, HexFormat.of().parseHex(hex)));
    assertThat(ana.isClosedWith()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1001, 3000, 4999})
  void aGoodbyeIsAnsweredAndTheLineClosed(int code) throws Exception {
    ana.line().send(Frame.close(code));
    assertThat(ana.isClosedWith()).isEqualTo(1000);
    assertThat(ana.isHungUp()).isTrue();
  }
}
