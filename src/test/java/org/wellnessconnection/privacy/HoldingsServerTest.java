package org.wellnessconnection.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.member.Availability;
import org.wellnessconnection.member.Consent;
import org.wellnessconnection.member.Exclusion;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.redis.RawRedis;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.safety.RaisedAlert;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Wherever Redis knows somebody, a holding says so: to them, and when they are to be forgotten. */
class HoldingsServerTest {
  private static final String AN_ID = "[A-Za-z0-9_-]{22}";

  /** Which class a family of keys belongs to, wherever somebody is named in it. */
  private static final Map<String, Retention> FAMILIES = new LinkedHashMap<>();

  /** Names that lead to nobody once the account is gone, and end by themselves. */
  private static final Set<String> LEFT_BEHIND =
      Set.of(
          "audit",
          "alert:.*:taken",
          "\\{post}:letter:.*",
          "\\{programme}:session:.*",
          "\\{programme}:lounges");

  static {
    FAMILIES.put("ids", Retention.ACCOUNT);
    FAMILIES.put("\\{members}:(account|mail|subject):.*", Retention.ACCOUNT);
    FAMILIES.put("\\{members}:(staff|awaiting)", Retention.ACCOUNT);
    FAMILIES.put("\\{sign-ins}:.*", Retention.SIGN_IN);
    FAMILIES.put("consents:.*", Retention.CONSENT);
    FAMILIES.put("exclusions(:.*)?", Retention.EXCLUSION);
    FAMILIES.put("availability:.*", Retention.AVAILABILITY);
    FAMILIES.put("availability:.*", Retention.AVAILABILITY);
    FAMILIES.put("alert:.*:told:.*|alert:" + AN_ID + ":\\d+", Retention.ALERT);
    FAMILIES.put("places:of:.*", Retention.REGISTRATION);
    FAMILIES.put("\\{" + AN_ID + "}:(state|log:.*|tries)", Retention.SEAT);
  }

  private static House house;

  @BeforeAll
  static void aFullEvening() throws Exception {
    house = House.opens();
    Person ada = house.sends("ada", "circle");
    Person ana = house.sends("ana", "circle");
    Person ben = house.sends("ben", "circle");
    ada.asks("admit", "seat", ana.seat());
    ada.asks("admit", "seat", ben.seat());
    ana.says("Good evening");
    ada.asks("remove", "seat", ben.seat(), "scope", "series", "reason", "unkind");
    ana.asks("leave");
    posts(ana, "report", "{\"attempt\":\"attempt-one\",\"kind\":\"unkind\",\"about\":\"session\"}");
    registers(ana);
    notes();
    ada.asks("end");
    posts(ada, "after", "{}");
    posts(
        ada,
        "debrief",
        "{\"climate\":\"calm\",\"own\":\"tired\",\"supervision\":false,\"talk\":false}");
  }

  private static void posts(Person who, String what, String body) throws Exception {
    String headers = "Cookie: " + who.pass().cookie() + "\r\nContent-Type: application/json\r\n";
    String path = "/rooms/" + house.room("circle") + "/" + what;
    assertThat(Caller.posts(house.address(), path, headers, body).status()).isEqualTo(200);
  }

  private static void registers(Person who) throws Exception {
    Session circle = Dated.in(house, Duration.ofDays(3)).keeps();
    String headers =
        "Cookie: "
            + who.pass().cookie()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    String path = "/sessions/" + circle.id() + "/register";
    String form = "name=Sam&agreed=2026-11&note=Hello&attempt=" + Id.random();
    assertThat(Caller.posts(house.address(), path, headers, form).status()).isEqualTo(303);
  }

  /** What this evening did not bring by itself. */
  private static void notes() throws Exception {
    AccountId ben = house.account("ben");
    AccountId sol = house.account("sol");
    house.redisDoes(it -> it.consents().give(ben, Consent.given("2026-11", "en", Instant.now())));
    house.redisDoes(
        it ->
            it.exclusions()
                .propose(
                    new Exclusion.Proposal(
                        SeatId.random(),
                        ben,
                        sol,
                        RemovalScope.SERIES,
                        Reason.UNKIND,
                        "circle",
                        Instant.now())));
    Alert alert =
        new Alert(
            Id.random() + ":1",
            CallKind.NOT_SAFE,
            new RoomId(house.room("circle")),
            Set.of(sol),
            Instant.now());
    house.redisDoes(it -> it.availabilities().keep(sol, away()));
    house.keeps(alert);
    house.redisDoes(it -> it.alerts().told(alert, sol));
    house.redisDoes(
        it -> it.alerts().take(alert.id(), new RaisedAlert.Taken(sol, Instant.now())).mapEmpty());
  }

  private static Availability away() {
    LocalDate today = LocalDate.now();
    return new Availability(List.of(new Availability.Away(today, today)), List.of());
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @Test
  void everyKeyInWhichSomebodyIsNamedBelongsToAClassThatIsHeld() throws Exception {
    Set<String> unknown = new TreeSet<>();
    Set<Retention> seen = new TreeSet<>();
    for (String person : List.of("ada", "ana", "ben", "cora", "sol")) {
      List<String> keys = naming(house.account(person));
      keys.stream().flatMap(key -> classOf(key).stream()).forEach(seen::add);
      keys.stream().filter(key -> !isAnsweredFor(key)).forEach(unknown::add);
    }
    assertThat(unknown).as("keys that no holding answers for").isEmpty();
    assertThat(seen).containsExactlyInAnyOrderElementsOf(Set.copyOf(FAMILIES.values()));
    assertThat(held("ana")).containsAll(seen.stream().map(Retention::code).toList());
  }

  @Test
  void eachIsGivenWhatThereIsOfThem() throws Exception {
    assertThat(data("ana").at("/report").size()).isEqualTo(1);
    assertThat(data("ada").at("/afterthoughts/0/climate").asText()).isEqualTo("calm");
    assertThat(data("ben").at("/exclusion").size()).isPositive();
    assertThat(data("ben").at("/consent/0/version").asText()).isEqualTo("2026-11");
    assertThat(data("sol").at("/alert/0/kind").asText()).isEqualTo("not_safe");
    assertThat(data("ben").toString()).doesNotContain(house.account("sol").value());
    assertThat(data("ben").at("/report").isEmpty()).isTrue();
    assertThat(data("ana").at("/registration/0/roomName").asText()).isEqualTo("Sam");
    assertThat(data("ana").at("/registration/0/note").asText()).isEqualTo("Hello");
  }

  private static Optional<Retention> classOf(String key) {
    return FAMILIES.entrySet().stream()
        .filter(family -> key.matches(family.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isAnsweredFor(String key) {
    return classOf(key).isPresent() || LEFT_BEHIND.stream().anyMatch(key::matches);
  }

  private static Set<String> held(String person) throws Exception {
    Set<String> classes = new TreeSet<>();
    data(person).fieldNames().forEachRemaining(classes::add);
    return classes;
  }

  private static JsonNode data(String person) throws Exception {
    String cookie = "Cookie: " + house.cookie(person) + "\r\n";
    return Caller.gets(house.address(), "/me/data.json", cookie).json();
  }

  /** Every key with this id in its name or in anything it holds. */
  private static List<String> naming(AccountId account) {
    return RawRedis.lines(house.redis(), "KEYS *").stream()
        .filter(key -> RawRedis.everythingOf(house.redis(), key).contains(account.value()))
        .toList();
  }
}
