package org.wellnessconnection.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {
  private static final String CURSOR =
      "{\"type\":\"enter\",\"ticket\":\"t\",\"cursors\":"
          + "[{\"channel\":\"group\",\"seq\":%s,\"epoch\":\"1f0c2a9b\"}]}";
  private static final String SAY = "{\"type\":\"say\",\"attempt\":\"12345678\",\"text\":%s}";
  private static final String SEAT = "A".repeat(22);

  private static String codeOf(String text) {
    return catchThrowableOfType(Malformed.class, () -> Codec.frame(text)).code();
  }

  private static Frame.Unfit unfit(String saidInJson) {
    return (Frame.Unfit) Codec.frame(SAY.formatted(saidInJson));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "nonsense",
        "null",
        "[]",
        "\"ping\"",
        "1",
        "{'type':'ping'}",
        "{type:\"ping\"}",
        "{\"type\":\"ping\",}",
        "{\"type\":\"ping\"}{}",
        "{\"type\":\"ping\"} x",
        "{\"type\":\"ping\" /* so */}",
        "{\"type\":\"pi\nng\"}",
        "\uFEFF{\"type\":\"ping\"}",
        "{\"type\":\"\\u12\"}",
        "{\"type\":\"ping\"]"
      })
  void whatIsNotOneJsonObjectIsBadJson(String text) {
    assertThat(codeOf(text)).isEqualTo("bad_json");
  }

  @Test
  void theDiceAreNoPartOfAWishSoThatItCanBeRepeated() {
    assertThat(Codec.write(new GroupCommand.Split(3, 1)))
        .isEqualTo(Codec.write(new GroupCommand.Split(3, 2)))
        .isNotEqualTo(Codec.write(new GroupCommand.Split(4, 1)));
    assertThat(Codec.write(new RoundCommand.Shuffle(1)))
        .isEqualTo(Codec.write(new RoundCommand.Shuffle(2)));
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 100, 10_000})
  void deepNestingIsBadJson(int depth) {
    String deep = "[".repeat(depth) + "]".repeat(depth);
    assertThat(codeOf("{\"type\":\"ping\",\"x\":" + deep + "}")).isEqualTo("bad_json");
    assertThat(codeOf("{\"type\":".repeat(depth) + "1" + "}".repeat(depth))).isEqualTo("bad_json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "fly", "Say", "PING", " ping", "__proto__", "take_seat", "pi\\u0000ng"})
  void aTypeThatIsNoneIsSaidSo(String type) {
    assertThat(codeOf("{\"type\":\"" + type + "\"}")).isEqualTo("unknown_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"__proto__", "constructor", "by", "seat", "Type", "type ", "", "attempt"})
  void aFieldTooManyIsUnknown(String field) {
    assertThat(codeOf("{\"type\":\"ping\",\"" + field + "\":{}}")).isEqualTo("unknown_field");
    assertThat(codeOf(CURSOR.formatted("1,\"" + field + "\":1"))).isEqualTo("unknown_field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"type\":\"ping\"", "\"typ\\u0065\":\"ping\"", "\"x\":1,\"x\":1"})
  void aFieldSaidTwiceIsADuplicate(String again) {
    assertThat(codeOf("{\"type\":\"ping\"," + again + "}")).isEqualTo("duplicate_field");
    assertThat(codeOf(CURSOR.formatted("1,\"seq\":1"))).isEqualTo("duplicate_field");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"type\":\"say\"}",
        "{\"type\":\"say\",\"attempt\":\"12345678\"}",
        "{\"type\":\"enter\"}",
        "{\"type\":\"admit\",\"attempt\":\"12345678\"}",
        "{\"type\":\"hold\"}",
        "{\"type\":\"hide\",\"attempt\":\"12345678\",\"of\":1}",
        "{\"type\":\"withdraw\",\"attempt\":\"12345678\",\"of\":1}"
      })
  void aFieldThatIsNotThereIsMissed(String text) {
    assertThat(codeOf(text)).isEqualTo("missing_field");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "-1e400",
        "NaN",
        "Infinity",
        "-0",
        "0",
        "-1",
        "1.0",
        "1.5",
        "1e2",
        "1E-400",
        "9007199254740992",
        "9007199254740993",
        "9223372036854775808",
        "18446744073709551617",
        "123456789012345678901234567890",
        "\"1\"",
        "null",
        "true",
        "[1]",
        "{}"
      })
  void aNumberIsWholeAndNoLargerThanABrowserCanCount(String number) {
    assertThat(codeOf(CURSOR.formatted(number))).isEqualTo("bad_number");
  }

  @Test
  void aNumberOfAllTheDigitsABodyCanHoldIsABadNumber() {
    assertThat(codeOf(CURSOR.formatted("9".repeat(16_000)))).isEqualTo("bad_number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "9007199254740991"})
  void theSmallestAndTheLargestNumberAreRead(String number) {
    assertThatCode(() -> Codec.frame(CURSOR.formatted(number))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "+1", ".5", "1.", "0x1", "1e", "--1"})
  void whatIsNoNumberInJsonIsBadJson(String number) {
    assertThat(codeOf(CURSOR.formatted(number))).isEqualTo("bad_json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "null", "true", "[]", "{}", "NaN"})
  void aTextThatIsSomethingElseIsABadField(String value) {
    assertThat(codeOf(SAY.formatted(value))).isEqualTo("bad_field");
    assertThat(codeOf("{\"type\":" + value + "}")).isEqualTo("bad_field");
    assertThat(codeOf("{\"type\":\"ping\",\"type \":" + value + "}")).isEqualTo("unknown_field");
  }

  @ParameterizedTest
  @CsvSource({
    "{}, bad_field",
    "null, bad_field",
    "1, bad_field",
    "[1], bad_json",
    "[[]], bad_json"
  })
  void cursorsAreAListOfObjects(String cursors, String code) {
    String enter = "{\"type\":\"enter\",\"ticket\":\"t\",\"cursors\":" + cursors + "}";
    assertThat(codeOf(enter)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234567", "sixty-five", "with space", "a\\u0000345678", "é2345678"})
  void anAttemptHasItsForm(String attempt) {
    String id = attempt.equals("sixty-five") ? "a".repeat(65) : attempt;
    assertThat(codeOf("{\"type\":\"hold\",\"attempt\":\"" + id + "\"}")).isEqualTo("bad_id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "../../../../etc/passwd", "AAAAAAAAAAAAAAAAAAAAA*", "{a}"})
  void aSeatHasItsForm(String seat) {
    String admit = "{\"type\":\"admit\",\"attempt\":\"12345678\",\"seat\":\"" + seat + "\"}";
    assertThat(codeOf(admit)).isEqualTo("bad_id");
    assertThat(codeOf(admit.replace(seat + "\"}", SEAT + "\\n\"}"))).isEqualTo("bad_id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "groups", "seat:", "seat:A", "GROUP", "group\\n", "staff:x"})
  void aChannelHasItsForm(String channel) {
    String withdraw =
        "{\"type\":\"withdraw\",\"attempt\":\"12345678\",\"of\":1,\"channel\":\"%s\"}";
    assertThat(codeOf(withdraw.formatted(channel))).isEqualTo("bad_field");
  }

  @Test
  void wordsThatCannotBeSaidAreToldAndNotPunished() {
    assertThat(unfit("\"\\u0000\"").refusal()).isEqualTo(Refusal.BAD_TEXT);
    assertThat(unfit("\"a\\ud800\"").refusal()).isEqualTo(Refusal.BAD_TEXT);
    assertThat(unfit("\"\\udc00\\ud800\"").refusal()).isEqualTo(Refusal.BAD_TEXT);
    assertThat(unfit("\"" + "a".repeat(2_001) + "\"").refusal()).isEqualTo(Refusal.TEXT_TOO_LONG);
    assertThat(unfit("\"\"").field()).contains("text");
  }

  @Test
  void aReasonThatIsNoneIsToldAndNotPunished() {
    String hide = "{\"type\":\"hide\",\"attempt\":\"12345678\",\"of\":1,\"reason\":\"%s\"}";
    assertThat(((Frame.Unfit) Codec.frame(hide.formatted(""))).refusal())
        .isEqualTo(Refusal.BAD_REASON);
    assertThat(((Frame.Unfit) Codec.frame(hide.formatted("x".repeat(10_000)))).refusal())
        .isEqualTo(Refusal.BAD_REASON);
  }

  @Test
  void theOrderOfTheFieldsDoesNotMatter() {
    assertThatCode(() -> Codec.frame("{\"attempt\":\"12345678\",\"type\":\"hold\"}"))
        .doesNotThrowAnyException();
  }
}
