package org.wellnessconnection.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecFieldsTest {
  private static String codeOf(ThrowingCallable reading) {
    return catchThrowableOfType(Malformed.class, reading).code();
  }

  @Test
  void eachFieldIsReadOnceAndNothingIsLeft() {
    CodecFields fields = Codec.fields("{\"a\":\"x\",\"b\":true,\"c\":7,\"d\":[]}");
    assertThat(fields.text("a")).isEqualTo("x");
    assertThat(fields.flag("b")).isTrue();
    assertThat(fields.number("c")).isEqualTo(7);
    assertThat(fields.list("d", each -> each)).isEmpty();
    fields.nothingElse();
    assertThat(codeOf(() -> fields.text("a"))).isEqualTo("missing_field");
  }

  @Test
  void whatNobodyReadIsUnknown() {
    assertThat(codeOf(Codec.fields("{\"__proto__\":{}}")::nothingElse)).isEqualTo("unknown_field");
    CodecFields list = Codec.fields("{\"l\":[{\"a\":\"x\",\"b\":1}]}");
    assertThat(codeOf(() -> list.list("l", each -> each.text("a")))).isEqualTo("unknown_field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "\"true\"", "[]", "{}", "NaN"})
  void aFlagIsTrueOrFalse(String value) {
    CodecFields fields = Codec.fields("{\"f\":" + value + "}");
    assertThat(codeOf(() -> fields.flag("f"))).isEqualTo("bad_field");
  }

  @Test
  void anOptionalTextMayBeMissingButNotNull() {
    assertThat(Codec.fields("{}").optionalText("t")).isEmpty();
    CodecFields nothing = Codec.fields("{\"t\":null}");
    assertThat(codeOf(() -> nothing.optionalText("t"))).isEqualTo("bad_field");
  }

  @Test
  void aWordIsOneOfThoseKnownExactly() {
    assertThat(Codec.fields("{\"r\":\"unkind\"}").word("r", Reason.class)).contains(Reason.UNKIND);
    for (String other : List.of("UNKIND", "Unkind", "unkind ", "", "patient-detail")) {
      CodecFields fields = Codec.fields("{\"r\":\"" + other + "\"}");
      assertThat(fields.word("r", Reason.class)).isEmpty();
    }
  }

  @Test
  void aListHasALimit() {
    CodecFields most = Codec.fields("{\"l\":[" + "{},".repeat(1_099) + "{}]}");
    assertThat(most.list("l", each -> each)).hasSize(1_100);
    CodecFields more = Codec.fields("{\"l\":[" + "{},".repeat(1_100) + "{}]}");
    assertThat(codeOf(() -> more.list("l", each -> each))).isEqualTo("bad_field");
  }

  @Test
  void aHugeTextIsReadAndJudgedByWhoeverAskedForIt() {
    String huge = "a".repeat(16_000);
    assertThat(Codec.fields("{\"t\":\"" + huge + "\"}").text("t")).isEqualTo(huge);
    CodecFields seat = Codec.fields("{\"s\":\"" + huge + "\"}");
    assertThat(codeOf(() -> seat.seat("s"))).isEqualTo("bad_id");
  }
}
