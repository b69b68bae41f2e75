package org.wellnessconnection.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.Refusal;

class RoomNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jo",
        "J.",
        "A.B.",
        "Dr. K",
        "Zoë",
        "O’Brien",
        "Anne-Marie",
        "J.-P. Roy",
        "Marie-Ève",
        "D’Arcy",
        "Núria Gal·la",
        "Łukasz",
        "Nguyễn",
        "İpek",
        "Þóra",
        "Quiet Heron",
        "Érable calme",
        "Νίκος",
        "Иван",
        "Київ",
        "李明",
        "李明 Li",
        "Ana李",
        "محمد",
        "אבי",
        "ルーク",
        "山田 たろう",
        "Ken 山田",
        "김민수",
        "Kim 민수",
        "Ana 2",
        "Ana 123",
        "सीता",
        "ਗੁਰਪ੍ਰੀਤ",
        "தமிழ்",
        "สมชาย",
        "Ana Hope",
        "Leda",
        "Amelia",
        "Supriya",
        "Simone Huit",
        "Aidan",
        "Hosten"
      })
  void aNameThatSomebodyGoesBy(String name) {
    assertThat(RoomName.problem(name)).as(name).isEmpty();
    assertThat(RoomName.of(name)).map(RoomName::value).contains(name);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "refused.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = false)
  void everyRefusalSaysWhichRule(String code, String name) {
    String wished = name == null ? "" : unescaped(name);
    assertThat(RoomName.problem(wished)).as(name).contains(Refusal.valueOf(code.toUpperCase(Locale.ROOT)));
    assertThat(RoomName.of(wished)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'  Ana  ', Ana",
    "'Ana  Lu', Ana Lu",
    "'Ana    Lu', Ana Lu",
    "'Ａｎａ', Ana",
    "'Ana\u00a0Lu', Ana Lu",
    "'Zoe\u0308', Zoë"
  })
  void aNameIsShownInItsNormalForm(String wished, String shown) {
    assertThat(RoomName.of(wished)).map(RoomName::value).contains(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "Ana, ANA",
    "Ana, Àná",
    "Ana Lu, AnaLu",
    "Ana Lu, Ana-Lu",
    "Bob, B0b",
    "Bill, BiIl",
    "Bill, Bi1l",
    "Armand, Arrnand",
    "Coco, Сосо",
    "Toto, Τοτο",
    "Caec, Саес",
    "Ana, ᴀɴᴀ",
    "Paul, Раul"
  })
  void oneCouldBeTakenForTheOther(String one, String other) {
    assertThat(new RoomName(one).looksLike(other)).isTrue();
    assertThat(new RoomName(other).looksLike(one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ana, Anna",
    "Ana, Ina",
    "Ana 2, Ana 3",
    "李明, 李华",
    "सीता, सोता",
    "ガク, カク",
    "Иван, Егор"
  })
  void theyAreTwo(String one, String other) {
    assertThat(new RoomName(one).looksLike(other)).isFalse();
  }

  @Test
  void aNameHasThirtyTwoLettersAtMost() {
    assertThat(RoomName.of("a".repeat(32))).isPresent();
    assertThat(RoomName.problem("a".repeat(33))).contains(Refusal.BAD_NAME);
    assertThat(RoomName.of("é".repeat(32))).isPresent();
    assertThat(RoomName.problem("ab" + "\u0301".repeat(127))).contains(Refusal.BAD_NAME);
    assertThat(RoomName.problem("ab" + "\u0301".repeat(4))).contains(Refusal.NAME_SIGNS);
  }

  private static String unescaped(String name) {
    return Pattern.compile("\\\\u(....)")
        .matcher(name.replace("\\n", "\n").replace("\\t", "\t"))
        .replaceAll(hex -> String.valueOf((char) Integer.parseInt(hex.group(1), 16)));
  }
}
