package org.wellnessconnection.web.lounge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.programme.Shift;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Salon;

/** Cora coordinates and plans who is on duty in the lounges. */
class DutyServerTest {
  private static final String HTML = "Accept: text/html\r\n";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final String PATH = "/week/lounges";

  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = Salon.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer reads(String person, String path) throws Exception {
    String headers = HTML + "Cookie: " + house.cookie(person) + "\r\n";
    return Caller.gets(house.address(), path, headers);
  }

  private static Answer plans(String person, String opening, String... who) throws Exception {
    StringBuilder form = new StringBuilder("lounge=learners&opening=" + encoded(opening));
    for (String one : who) {
      form.append("&who=").append(one);
    }
    String headers = FORM + "Cookie: " + house.cookie(person) + "\r\n";
    return Caller.posts(house.address(), PATH, headers, form.toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The opening of the learners' lounge that runs now. */
  private static String opening() throws Exception {
    return Salon.shift(house, "learners").time().wall().toString();
  }

  private static Shift shift() throws Exception {
    return Salon.shift(house, "learners");
  }

  @Test
  void whatIsPlannedIsSeenByTheCoordinatorByWhoIsOnDutyAndByMembers() throws Exception {
    assertThat(reads("cora", PATH).body()).contains("Nobody is on duty");
    assertThat(reads("eli", PATH).body()).contains("Nothing in the next two weeks");

    String eli = house.account("eli").value();
    assertThat(plans("cora", opening(), eli).status()).isEqualTo(303);

    assertThat(shift().onDuty()).containsExactly(house.account("eli"));
    assertThat(shift().room()).isPresent();
    assertThat(reads("cora", PATH).body()).contains("On duty: Eli Roy");
    assertThat(reads("eli", PATH).body()).contains("On duty: Eli Roy", "learners’ lounge");
    assertThat(reads("eli", "/week").body()).contains("On duty: Eli Roy");
    assertThat(reads("ada", PATH).body()).doesNotContain("Eli Roy");
    assertThat(reads("ana", "/lounges").body()).contains("On duty: Eli Roy");
    assertThat(Caller.gets(house.address(), "/lounges", HTML).body()).doesNotContain("Eli Roy");
    assertThat(reads("cora", "/week").body()).contains("have nobody on duty");
    Audit.Leaf record = house.redisDoes(redis -> redis.audit().read(Optional.empty(), 1));
    assertThat(record.entries())
        .extracting(AuditEntry::act)
        .containsExactly(AuditEntry.Act.LOUNGE_PLANNED);
  }

  @Test
  void onlyWhoMayOpenTheLoungeIsTaken() throws Exception {
    String ana = house.account("ana").value();
    Answer answer = plans("cora", opening(), ana);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.error()).isEqualTo("not_of_this_lounge");
    assertThat(plans("cora", opening(), "nobody").status()).isEqualTo(422);
    assertThat(shift().onDuty()).doesNotContain(house.account("ana"));
  }

  @Test
  void anOpeningThatIsNoneIsNotThere() throws Exception {
    assertThat(plans("cora", "2020-01-01T00:00").status()).isEqualTo(404);
    assertThat(plans("cora", "soon").status()).isEqualTo(404);
  }

  @Test
  void nobodyButWhoeverCoordinatesPlans() throws Exception {
    String ada = house.account("ada").value();
    assertThat(plans("ada", opening(), ada).status()).isEqualTo(404);
    assertThat(plans("ana", opening(), ada).status()).isEqualTo(404);
    assertThat(reads("ana", PATH).status()).isEqualTo(404);
    assertThat(reads("sol", PATH).status()).isEqualTo(404);
  }
}
