package org.wellnessconnection.web.me;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.story.PostBox;

class CallForApprovalServerTest {

  @Test
  void coordinatorsAreCalledOnceADayAndNotToldWhoWaits() throws Exception {
    try (PostBox post = PostBox.opens();
        House house = House.opens(post.settings("--members.eligibility=approved"))) {
      registers(house, post, "mia");
      PostBox.Letter call = post.letters("cora@example.org", 1).get(0);
      assertThat(call.subject()).isEqualTo("Pour l’équipe de coordination");
      assertThat(call.text()).contains("/approvals").doesNotContain("mia", "Mia");
      registers(house, post, "noa");
      assertThat(post.to("cora@example.org")).hasSize(1);
      assertThat(post.to("sol@example.org")).isEmpty();
    }
  }

  private static void registers(House house, PostBox post, String name) throws Exception {
    String mail = name + "@example.org";
    Newcomer newcomer = new Newcomer(house.address());
    newcomer.posts("/sign-in/letter", "mail", mail);
    newcomer.posts("/sign-in", "code", post.letters(mail, 1).get(0).code());
    Arrivals.registers(newcomer, "/", "name", name);
  }
}
