package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;

/** Who is on call, and the letters that stayed here. */
class MembersRedisTest {
  @TempDir static Path data;
  private static EmbeddedRedis redis;
  private static Caller node;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start(data);
    node = Caller.of(redis.url());
  }

  @AfterAll
  static void stop() {
    node.close();
    redis.close();
  }

  private static Account coordinator(String name) {
    Address mail = new Address(name.toLowerCase(Locale.ROOT) + "@example.org");
    AccountId id = new AccountId(Id.random());
    return new Account(id, name, Optional.of(mail), "fr", Set.of(Duty.COORDINATOR));
  }

  private static List<Account> onCall() {
    return node.does(house -> house.members().onCall());
  }

  @Test
  void whoHasADutyIsOnCallUntilItIsTakenFromThem() {
    Account cora = coordinator("Cora");
    Account sol = coordinator("Sol");
    node.does(house -> house.members().keep(cora));
    node.does(house -> house.members().keep(sol));
    assertThat(onCall()).containsExactlyInAnyOrder(cora, sol);
    node.does(house -> house.members().keep(cora.withoutDuties()));
    assertThat(onCall()).containsExactly(sol);
  }

  @Test
  void anAccountThatWasKeptBeforeThereWereDutiesIsRead() {
    AccountId id = new AccountId(Id.random());
    node.asks(Command.SET, "account:" + id, "{\"id\":\"" + id + "\",\"name\":\"Ben\"}");
    Optional<Account> ben = node.does(house -> house.members().find(id));
    assertThat(ben).contains(new Account(id, "Ben"));
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
