package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jo",
        "Dr. K",
        "Zoë",
        "O’Brien",
        "Anne-Marie",
        "J.-P. Roy",
        "Νίκος",
        "Иван",
        "李明",
        "محمد",
        "אבי",
        "ルーク",
        "山田 たろう",
        "김민수",
        "Ana 2",
        "Ana 123",
        "सीता"
      })
  void aNameThatSomebodyGoesBy(String name) {
    assertThat(RoomName.of(name)).map(RoomName::value).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "A",
        "  B  ",
        "...",
        "123",
        "ana@example.org",
        "ana.example/x",
        "Call 514 555 0199",
        "5145550199",
        "Ana 1.2.3.4",
        "<b>Ana</b>",
        "Ana\nBen",
        "Ana\u202eneB",
        "Ana\u200bBen",
        "😀😀",
        "#ana",
        "Ana: here"
      })
  void whatIsNotAName(String name) {
    assertThat(RoomName.of(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Admin",
        "ADMIN",
        "a d m i n",
        "Ad-min",
        "Àdmin",
        "Ａｄｍｉｎ",
        "Co-Animatrice",
        "Système",
        "Wellness Connection",
        "Safety Lead",
        "staff.",
        "Modérateur",
        "H0st",
        "Adm1n",
        "rnoderator",
        "НОЅТ"
      })
  void nobodyPassesForTheHouse(String name) {
    assertThat(RoomName.of(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Аna", "Aνa", "Иvan", "Ana李"})
  void lettersOfTwoScriptsAreNotMixed(String name) {
    assertThat(RoomName.of(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'  Ana  ', Ana",
    "'Ana  Lu', Ana Lu",
    "'Ana    Lu', Ana Lu",
    "'Ａｎａ', Ana",
    "'Ana\u00a0Lu', Ana Lu"
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
    "Toto, Τοτο"
  })
  void oneCouldBeTakenForTheOther(String one, String other) {
    assertThat(name(one).looksLike(other)).isTrue();
    assertThat(name(other).looksLike(one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Ana, Anna", "Ana, Ina", "Ana 2, Ana 3", "李明, 李华"})
  void theyAreTwo(String one, String other) {
    assertThat(name(one).looksLike(other)).isFalse();
  }

  @Test
  void aNameHasThirtyTwoLettersAtMost() {
    assertThat(RoomName.of("a".repeat(32))).isPresent();
    assertThat(RoomName.of("a".repeat(33))).isEmpty();
    assertThat(RoomName.of("é".repeat(32))).isPresent();
    assertThat(RoomName.of("ab" + "\u0301".repeat(127))).isEmpty();
  }

  private static RoomName name(String wished) {
    return RoomName.of(wished).orElseThrow();
  }
}
