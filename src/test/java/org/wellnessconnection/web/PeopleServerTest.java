package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.DutiesSeen;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.privacy.AuditEntry.Act;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Two servers; Cora coordinates, Max administers, Ada and Eli facilitate. */
class PeopleServerTest {
  private static final String HTML = "Accept: text/html\r\n";
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens("--limits.commandsPerTenSeconds=1000").andAnother();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer gets(String path, String person) throws Exception {
    return Caller.gets(house.address(), path, HTML + "Cookie: " + house.cookie(person) + "\r\n");
  }

  private static Answer posts(String path, String person, String form) throws Exception {
    return says(path, HTML + "Cookie: " + house.cookie(person), form);
  }

  private static Answer says(String path, String headers, String form) throws IOException {
    String type = "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    return Caller.posts(house.address(), path, headers + type, form);
  }

  private static String path(String person) throws Exception {
    return "/people/" + house.account(person);
  }

  private static String seen(String person) throws Exception {
    return DutiesSeen.of(house.known(house.account(person)));
  }

  private static Answer gives(String by, String to, String wish) throws Exception {
    return posts(path(to) + "/duties", by, "seen=" + seen(to) + "&" + wish);
  }

  private static Answer ends(String by, String of, String duty) throws Exception {
    String form = "seen=%s&duty=%s&reason=stepped_back".formatted(seen(of), duty);
    return posts(path(of) + "/duties/end", by, form);
  }

  /** As somebody who was given the duty here, and not by the programme. */
  private static void facilitatesBecauseCoraSaidSo(String person) throws Exception {
    Grant grant =
        new Grant(
            Duty.FACILITATOR,
            Grant.Source.PERSON,
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            Optional.of(house.account("cora")),
            Optional.of(Instant.now().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.MILLIS)),
            Set.of("drop_in"));
    house.changes(person, account -> account.withGrants(Set.of(grant)));
  }

  private static String error(JsonNode answer) {
    return answer.path("error").asText();
  }

  @Test
  void aDutyThatEndsWhileThePersonLeadsEndsAtTheirNextActOnBothServers() throws Exception {
    facilitatesBecauseCoraSaidSo("ada");
    facilitatesBecauseCoraSaidSo("eli");
    Person ada = house.sends("ada", "open");
    Person eli = house.sends("eli", "open", 1);
    Person ben = house.sends("ben", "open", 1);
    assertThat(ada.asks("claim", "seat", ben.seat()).get("type").asText()).isEqualTo("applied");
    assertThat(eli.asks("claim", "seat", ada.seat()).get("type").asText()).isEqualTo("applied");

    long before = System.nanoTime();
    assertThat(ends("cora", "ada", "facilitator").status()).isEqualTo(303);
    assertThat(error(ada.asks("hold"))).isEqualTo("forbidden");
    System.out.printf("duty ended, act refused: %d ms%n", (System.nanoTime() - before) / 1_000_000);
    ben.hearsFrame("role_changed");
    eli.hearsFrame("leads");
    assertThat(ends("cora", "eli", "facilitator").status()).isEqualTo(303);
    assertThat(error(eli.asks("hold"))).isEqualTo("forbidden");
    assertThat(ben.hearsFrame("held").get("reason").asText()).isEqualTo("facilitator_lost");
    assertThat(error(ben.says("anybody?"))).isEqualTo("held");
    assertThat(told(ben, "role_changed")).isEqualTo(2);
    assertThat(told(ben, "held")).isEqualTo(1);
    assertThat(ada.hearsFrame("reset").get("type").asText()).isEqualTo("reset");
    assertThat(ada.everything().toString()).doesNotContain(house.account("cora").value());
  }

  private static long told(Person person, String type) {
    return person.entries("group").stream()
        .filter(entry -> entry.get("type").asText().equals(type))
        .count();
  }

  @Test
  void aDutyThatEndsByItselfEndsInALiveRoomToo() throws Exception {
    Person ada = house.sends("ada", "circle", 1);
    Instant end = Instant.now().plusMillis(1_500).truncatedTo(ChronoUnit.MILLIS);
    house.changes(
        "ada",
        it ->
            it.withGrants(Set.of(Grant.bySettings(Duty.FACILITATOR).withUntil(Optional.of(end)))));
    assertThat(ada.hearsFrame("role_changed").get("role").asText()).isEqualTo("participant");
    System.out.printf(
        "ended by itself after %d ms%n", Duration.between(end, Instant.now()).toMillis());
    assertThat(error(ada.asks("hold"))).isEqualTo("forbidden");
  }

  @Test
  void aNewCoordinatorIsOneAtTheNextPageAndAFormerOneIsNone() throws Exception {
    String dora = "Cookie: " + house.cookie("dora") + "\r\n" + HTML;
    assertThat(Caller.gets(house.address(), "/people", dora).status()).isEqualTo(404);
    assertThat(gives("max", "dora", "duty=coordinator&reason=new_task").status()).isEqualTo(303);
    assertThat(Caller.gets(house.address(), "/people", dora).status()).isEqualTo(200);
    assertThat(Caller.gets(house.site(1).server(), "/people", dora).status()).isEqualTo(200);
    assertThat(ends("cora", "dora", "coordinator").status()).isEqualTo(303);
    assertThat(Caller.gets(house.site(1).server(), "/people", dora).status()).isEqualTo(404);

    List<AuditEntry> record =
        house.audit().stream()
            .filter(entry -> entry.about().equals(Optional.of("coordinator")))
            .toList();
    assertThat(record).extracting(AuditEntry::act).containsExactly(Act.DUTY_TAKEN, Act.DUTY_GIVEN);
    assertThat(record).allMatch(it -> it.account().equals(account("dora")));
    assertThat(record.get(0).by()).isEqualTo(house.account("cora"));
    assertThat(record.get(0).reason()).contains("stepped_back");
    assertThat(record.toString()).doesNotContain("Dora", "Cora");
  }

  private static Optional<AccountId> account(String person) {
    try {
      return Optional.of(house.account(person));
    } catch (Exception unknown) {
      throw new AssertionError(unknown);
    }
  }

  @Test
  void whoeverDecidesOnWhatHasChangedMeanwhileIsToldSo() throws Exception {
    String old = seen("ben");
    String wish = "seen=" + old + "&duty=safety_lead&reason=new_task";
    assertThat(posts(path("ben") + "/duties", "cora", wish).status()).isEqualTo(303);
    Answer late = posts(path("ben") + "/duties", "max", wish);
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.body()).contains("Somebody changed this meanwhile", seen("ben"));
    ends("cora", "ben", "safety_lead");
  }

  @Test
  void whatIsWrongIsSaidBesideItAndWhatWasTypedStays() throws Exception {
    Answer untrained = gives("cora", "ben", "duty=facilitator&until=2999-01-01&reason=trained");
    assertThat(untrained.status()).isEqualTo(422);
    assertThat(untrained.body()).contains("Choose at least one kind", "2999-01-01");
    assertThat(
            refusal("ben", "duty=facilitator&qualification=drop_in&until=2020-01-01&reason=left"))
        .isEqualTo("bad_date");
    assertThat(refusal("ben", "duty=facilitator&qualification=drop_in&until=soon&reason=left"))
        .isEqualTo("bad_date");
    assertThat(refusal("ben", "duty=emperor&reason=left")).isEqualTo("bad_duty");
    assertThat(refusal("ben", "duty=coordinator&reason=because")).isEqualTo("bad_duty");
    assertThat(refusal("ben", "duty=administrator&reason=left")).isEqualTo("not_yours_to_give");
    assertThat(refusal("cora", "duty=safety_lead&reason=left")).isEqualTo("not_your_own_duty");
    assertThat(house.known(house.account("ben")).grants()).isEmpty();
  }

  private static String refusal(String to, String wish) throws Exception {
    String form = "seen=" + seen(to) + "&" + wish;
    return says(path(to) + "/duties", "Cookie: " + house.cookie("cora"), form).error();
  }

  @Test
  void whatTheProgrammeGaveEndsThereAndTheLastOneStays() throws Exception {
    assertThat(ends("max", "sol", "safety_lead").body()).contains("was not given here");
    assertThat(ends("max", "max", "administrator").body()).contains("You are the last one");
    assertThat(house.known(house.account("max")).grants()).hasSize(1);
  }

  @Test
  void anybodyIsFoundByTheExactAddressAndByNothingElse() throws Exception {
    Answer found = posts("/people/find", "max", "mail=cora%40example.org");
    assertThat(found.header("location")).contains(path("cora"));
    for (String other : List.of("cora", "%25", "*", "cora%40", "cora%40example.orgx", "")) {
      assertThat(posts("/people/find", "max", "mail=" + other).status()).isEqualTo(422);
    }
    assertThat(gets("/people", "max").body()).contains("Cora Blais").doesNotContain("Ana Silva");
  }

  @Test
  void theRecordIsReadPageByPageByAdministratorsOnly() throws Exception {
    gives("max", "cleo", "duty=safety_lead&reason=new_task");
    gives("max", "cleo", "duty=safety_lead&reason=renewed");
    Answer first = gets("/audit?size=1", "max");
    assertThat(first.body())
        .contains("A duty was changed", "Renewed")
        .doesNotContain("Max Leblanc<");
    String older = first.body().replaceAll("(?s).*href=\"(/audit\\?before=[^\"]+)\".*", "$1");
    assertThat(gets(older.replace("&amp;", "&"), "max").body()).contains("A duty was given");
    for (String bad : List.of("size=0", "size=201", "size=x", "before=x", "before=1-1-1")) {
      assertThat(gets("/audit?" + bad, "max").status()).isEqualTo(400);
    }
    assertThat(gets("/audit", "cora").status()).isEqualTo(404);
    ends("max", "cleo", "safety_lead");
  }

  @Test
  void aPersonOfTheProgrammeWhoCameBeforeByThemselvesIsTheSamePerson() throws Exception {
    try (House other = House.opens()) {
      other.erases(other.account("cora"));
      Account early = new Account(AccountId.random(), "Cora B.").withStanding(Optional.empty());
      Address mail = new Address("cora@example.org");
      other.keeps(early.withProfile(early.profile().withMail(Optional.of(mail))));
      other.andAnother();
      assertThat(other.known(early.id()).has(Duty.COORDINATOR, Instant.now())).isTrue();
    }
  }
}
