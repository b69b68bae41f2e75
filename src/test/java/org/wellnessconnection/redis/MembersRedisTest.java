package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;

/** Who is on call, and the letters that stayed here. */
class MembersRedisTest extends OnRedis {
  private static Account coordinator(String name) {
    Address mail = new Address(name.toLowerCase(Locale.ROOT) + "@example.org");
    AccountId id = new AccountId(Id.random());
    Profile profile = new Profile(name).withMail(Optional.of(mail)).withLanguage("fr");
    return new Account(id, name)
        .withProfile(profile)
        .withGrants(Set.of(Grant.bySettings(Duty.COORDINATOR)));
  }

  private static List<Account> staff() {
    return node.does(house -> house.members().staff());
  }

  @Test
  void whoHasADutyIsOfTheStaffUntilItIsTakenFromThem() {
    Account cora = coordinator("Cora");
    Account sol = coordinator("Sol");
    node.does(house -> house.members().keep(cora));
    node.does(house -> house.members().keep(sol));
    assertThat(staff()).containsExactlyInAnyOrder(cora, sol);
    node.does(house -> house.members().change(cora.id(), it -> it.withGrants(Set.of())));
    assertThat(staff()).containsExactly(sol);
  }

  @Test
  void whoHasNotRegisteredIsListedFromTheFirstMomentUntilTheyDo() {
    Account mia = Account.unregistered(new Address("mia-new@example.org"), "en");
    node.does(house -> house.members().keep(mia));
    assertThat(unregistered(Instant.now().minusSeconds(60))).doesNotContain(mia.id());
    assertThat(unregistered(Instant.now().plusSeconds(60))).contains(mia.id());
    node.does(
        house ->
            house
                .members()
                .change(mia.id(), it -> it.withStanding(Optional.of(Account.MADE_HERE))));
    assertThat(unregistered(Instant.now().plusSeconds(60))).doesNotContain(mia.id());
  }

  private static List<AccountId> unregistered(Instant before) {
    List<Account> found = node.does(house -> house.members().unregistered(before));
    return found.stream().map(Account::id).toList();
  }

  @Test
  void aMailAddressBelongsToOneAccountUntilItIsGivenUp() {
    Account lea = coordinator("Lea");
    Account other = new Account(new AccountId(Id.random()), "Other").withProfile(lea.profile());
    node.does(house -> house.members().keep(lea));
    assertThatThrownBy(() -> node.does(house -> house.members().keep(other)))
        .isInstanceOf(Members.TakenByAnother.class);
    Optional<Account> nobody = node.does(house -> house.members().find(other.id()));
    assertThat(nobody).isEmpty();
    node.does(house -> house.members().erase(lea.id()));
    node.does(house -> house.members().keep(other));
    Optional<Account> found =
        node.does(house -> house.members().byMail(new Address("LEA@example.org")));
    assertThat(found).contains(other);
  }

  @Test
  void whatTwoPeopleChangeAtOnceIsChangedTwice() {
    Account nora = new Account(new AccountId(Id.random()), "Nora");
    node.does(house -> house.members().keep(nora));
    node.does(
        house ->
            Future.all(
                IntStream.range(0, 8)
                    .mapToObj(
                        nth -> house.members().change(nora.id(), it -> named(it, it.name() + nth)))
                    .toList()));
    Optional<Account> now = node.does(house -> house.members().find(nora.id()));
    assertThat(now.orElseThrow().name()).hasSize("Nora".length() + 8);
  }

  private static Account named(Account account, String name) {
    return account.withProfile(account.profile().withName(name));
  }

  @Test
  void theOutboxHoldsTheLastLetters() {
    Address ada = new Address("ada@example.org");
    for (int i = 1; i <= 52; i++) {
      Mail mail = new Mail(ada, "Letter " + i, "Text\n", Optional.of("<p>"));
      node.does(house -> house.outbox().keep(mail));
    }
    List<Mail> kept = node.does(house -> house.outbox().mails());
    assertThat(kept).hasSize(50);
    assertThat(kept.get(0)).isEqualTo(new Mail(ada, "Letter 52", "Text\n", Optional.of("<p>")));
    assertThat(kept.get(49).subject()).isEqualTo("Letter 3");
  }
}
