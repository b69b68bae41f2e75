package org.wellnessconnection.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Wish;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Member;

/** Ana says anew what helps her, and what she would rather not. */
class WishServerTest {
  private House house;
  private Session circle;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private Places places() throws Exception {
    return house.redisDoes(it -> it.places(house.vault()).find(circle.id())).orElseThrow();
  }

  @Test
  void whatHelpsIsSaidAnewAndWishesOnlyGrow() throws Exception {
    circle = Dated.in(house, Duration.ofDays(3)).with(4, 1).keeps();
    Member ana = Member.of(house, "ana");
    ana.registers(circle, "Sam", "note", "First time", "avoided", "Ben Cohen");
    String wish = "/my/" + circle.id() + "/wish";
    HttpResponse<String> changed =
        ana.browser().posts(wish, "needs", "captions", "note", "I type", "avoided", "Dora Singh");
    assertThat(changed.statusCode()).isEqualTo(303);
    assertThat(ana.sees(circle)).contains("I type").doesNotContain("First time", "Dora", "Ben");
    Wish said = places().of(house.account("ana")).orElseThrow().wish();
    assertThat(said.needs()).containsExactly(Wish.Need.CAPTIONS);
    assertThat(said.preferences().avoided()).hasSize(2);
    HttpResponse<String> much =
        ana.browser().posts(wish, "note", "I type", "avoided", "A B\nC D\nE F\nG H");
    assertThat(much.statusCode()).isEqualTo(422);
    assertThat(much.body()).contains("G H", "aria-invalid=\"true\"");
    assertThat(Member.of(house, "ben").browser().posts(wish, "note", "x").statusCode())
        .isEqualTo(404);
    Member.of(house, "dora").registers(circle, "Dee");
    assertThat(places().withPlace()).hasSize(1);
  }
}
