package org.wellnessconnection.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Consent;
import org.wellnessconnection.member.Exclusion;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.redis.RawRedis;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Somebody deletes their account: nothing that they gave us is anywhere any more. */
class ErasureServerTest {
  private static final Duration A_SWEEP_AND_MORE = Duration.ofSeconds(25);
  private final GreenMail office =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Markers markers = new Markers();
  private final List<String> planted = new ArrayList<>();
  private House house;

  @BeforeEach
  void opens() throws Exception {
    office.start();
    String mail = "--mail.url=smtp://127.0.0.1:" + office.getSmtp().getPort();
    house = House.opens(mail, "--mail.from=care@example.org").andAnother(mail);
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
    office.stop();
  }

  @Test
  void nothingOfThemIsAnywhereOnceTheyAreForgotten() throws Exception {
    AccountId ana = house.account("ana");
    String address = plantsEverywhere(ana);
    assertThat(scan().in(house.redisKeys().getBytes(UTF_8)).found()).containsAll(planted);
    assertThat(scan().decoded(house.redisFiles()).found()).containsAll(planted);

    String cookie = cookie("ana");
    assertThat(deletes(cookie, "delete").header("location")).contains("/goodbye");
    await().atMost(A_SWEEP_AND_MORE).until(() -> !erased().isEmpty());

    assertThat(scan().in(house.redisKeys().getBytes(UTF_8)).found()).isEmpty();
    assertThat(scan().raw(house.redisFiles()).found()).isEmpty();
    assertThat(scan().decoded(house.redisFiles()).found()).isEmpty();
    assertThat(keysNaming(ana)).isEmpty();
    assertThat(office.getReceivedMessages()).hasSize(1);
    assertThat(office.getReceivedMessages()[0].getAllRecipients()[0].toString()).isEqualTo(address);
    assertThat(erased())
        .extracting(Receipt::what, Receipt::count)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Retention.ACCOUNT, 1L),
            org.assertj.core.groups.Tuple.tuple(Retention.CONSENT, 1L),
            org.assertj.core.groups.Tuple.tuple(Retention.EXCLUSION, 1L));
    assertThat(erased()).allMatch(receipt -> receipt.proven().isPresent());
    assertThat(house.redisKeys()).contains("account_erased");
  }

  private List<String> keysNaming(AccountId account) {
    return RawRedis.lines(house.redis(), "KEYS *").stream()
        .filter(key -> RawRedis.everythingOf(house.redis(), key).contains(account.value()))
        .toList();
  }

  /**
   * A marker in every field of an account that takes one, and in everything written down with it.
   */
  private String plantsEverywhere(AccountId ana) throws Exception {
    String local = planted("mail" + markers.name().substring(4));
    Address mail = new Address(local + "@example.org");
    Profile profile =
        new Profile(
            planted(markers.name()),
            Optional.of(mail),
            "en",
            Optional.of(CareerStage.FELLOW),
            Jurisdiction.NU,
            ZoneId.of("America/Iqaluit"),
            false);
    Subject subject =
        new Subject("https://" + planted(markers.name().substring(4)), planted(markers.plain()));
    house.redisDoes(redis -> redis.members().change(ana, it -> written(it, profile, subject)));
    Consent consent = Consent.given(planted(markers.accented()), "en", Instant.now());
    house.redisDoes(redis -> redis.consents().give(ana, consent));
    Exclusion.Proposal proposal = proposal(ana);
    house.redisDoes(redis -> redis.exclusions().propose(proposal));
    house.redisDoes(
        redis -> redis.outbox().keep(new Mail(mail, "Hello", planted(markers.lengthy()))));
    return mail.value();
  }

  private Exclusion.Proposal proposal(AccountId ana) throws Exception {
    return new Exclusion.Proposal(
        SeatId.random(),
        ana,
        house.account("ada"),
        RemovalScope.SERIES,
        Reason.UNKIND,
        planted(markers.faces()),
        Instant.now());
  }

  private static Account written(Account account, Profile profile, Subject subject) {
    return account.withProfile(profile).withSubject(Optional.of(subject));
  }

  @Test
  void theyAreSignedOutEverywhereAndLeaveTheRoomsTheyAreIn() throws Exception {
    String cookie = cookie("ana");
    Person ben = house.sends("ben", "open");
    Person ana = house.sends("ana", "open", 1);
    ana.says("I was here");
    ben.hears("I was here");
    assertThat(asks(1, "/me/data.json", cookie).status()).isEqualTo(200);

    deletes(cookie, "DELETE");

    ben.hearsFrame(frame -> isLeft(frame, ana));
    await().atMost(A_SWEEP_AND_MORE).until(() -> !erased().isEmpty());
    assertThat(asks(0, "/me/data.json", cookie).status()).isEqualTo(401);
    assertThat(asks(1, "/me/data.json", cookie).status()).isEqualTo(401);
    assertThat(asks(1, "/me/data.json", "Cookie: " + ana.pass().cookie() + "\r\n").status())
        .isEqualTo(401);
  }

  private static boolean isLeft(com.fasterxml.jackson.databind.JsonNode frame, Person who) {
    return frame.path("type").asText().equals("left")
        && frame.path("seat").asText().equals(who.seat());
  }

  @Test
  void withAnotherWordNothingHappens() throws Exception {
    String cookie = cookie("ben");
    Answer answer = deletes(cookie, "supprimer");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Nothing has been deleted");
    assertThat(deletes(cookie, "").status()).isEqualTo(422);
    assertThat(asks(0, "/me/data.json", cookie).json().at("/account/0/name").asText())
        .isEqualTo("Ben Cohen");
    assertThat(deletes(cookie + "Accept-Language: fr\r\n", "Supprimer").status()).isEqualTo(303);
  }

  @Test
  void whatAServerBeganThatDiedIsFinishedByAnother() throws Exception {
    AccountId cleo = house.account("cleo");
    String cookie = cookie("cleo");
    Erasure begun =
        new Erasure(
            cleo,
            Instant.now(),
            Optional.of(new Address("cleo@example.org")),
            "fr",
            Map.of(Retention.ACCOUNT, 1, Retention.REPORT, 0),
            Optional.empty());
    house.redisDoes(redis -> redis.erasures(house.vault()).keep(begun));

    await().atMost(A_SWEEP_AND_MORE).until(() -> !erased().isEmpty());

    assertThat(erased()).singleElement().extracting(Receipt::count).isEqualTo(1L);
    assertThat(asks(0, "/me/data.json", cookie).status()).isEqualTo(401);
    assertThat(office.getReceivedMessages()).hasSize(1);
    assertThat(office.getReceivedMessages()[0].getSubject()).isEqualTo("C’est fait");
  }

  private List<Receipt> erased() throws Exception {
    return house.redisDoes(redis -> redis.erasures(house.vault()).receipts());
  }

  private String cookie(String person) throws Exception {
    return "Cookie: " + house.cookie(person) + "\r\n";
  }

  private Answer asks(int server, String path, String headers) throws IOException {
    return Caller.gets(house.site(server).server(), path, headers);
  }

  private Answer deletes(String headers, String word) throws IOException {
    URI server = house.address();
    String all = headers + "Content-Type: application/x-www-form-urlencoded\r\n";
    return Caller.posts(server, "/me/delete", all, "word=" + word);
  }

  private MarkerScan scan() {
    return new MarkerScan(planted);
  }

  private String planted(String marker) {
    planted.add(marker);
    return marker;
  }
}
