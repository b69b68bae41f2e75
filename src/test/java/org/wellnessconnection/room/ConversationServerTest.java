package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

class ConversationServerTest {
  private House house;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void whatOneSaysEverybodyHears() throws Exception {
    Person ana = house.sends("ana", "open");
    Person ben = house.sends("ben", "open");

    assertThat(ana.says("hello").get("type").asText()).isEqualTo("applied");

    assertThat(ben.hears("hello").get("seat").asText()).isEqualTo(ana.seat());
    ana.hears("hello");
  }
}
