package org.wellnessconnection.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"ABCD2345", "abcd-2345", "abcd 2345", " AB CD 23 45 ", "ABCD--2345\t"})
  void howeverSomebodyTypesItItIsTheSameCode(String typed) {
    assertThat(LetterCode.typed(typed)).contains(new LetterCode("ABCD2345"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ABCD234", "ABCD23456", "ABCD2340", "ABCD234O", "ABCD234I", "АBCD2345", "ß"})
  void whatIsNoCodeIsNone(String typed) {
    assertThat(LetterCode.typed(typed)).isEmpty();
    assertThat(LetterCode.typed(typed + " ".repeat(50))).isEmpty();
  }

  @Test
  void whatIsReadInALetterCanBeTyped() {
    LetterCode code = LetterCode.random();
    assertThat(LetterCode.typed(code.spaced())).contains(code);
  }

  @Test
  void noTwoOfManyAreTheSame() {
    assertThat(Stream.generate(LetterCode::random).limit(1_000)).doesNotHaveDuplicates();
  }
}
