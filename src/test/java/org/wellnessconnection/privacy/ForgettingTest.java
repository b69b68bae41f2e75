package org.wellnessconnection.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.AccountId;

/** Ana is to be forgotten, and the server that began it dies on the way. */
class ForgettingTest {
  private static final Instant NOW = Instant.parse("2026-12-01T19:30:00Z");
  private static final AccountId ANA = AccountId.random();
  private static final Optional<Address> MAIL = Optional.of(new Address("ana@example.org"));

  private final PaperErasures erasures = new PaperErasures();
  private final List<String> done = new ArrayList<>();

  /** A server that dies when it comes to this step; it never answers again. */
  private Forgetting dyingAt(String step, Instant now) {
    return new Forgetting(
        new Holdings(
            List.of(
                holding(Retention.REPORT, "reports", step),
                holding(Retention.ACCOUNT, "account", step))),
        erasures,
        () -> does("disks", step).map(List.of()),
        (to, language) -> does("letter in " + language, step),
        new NoAudit(),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private Forgetting sound() {
    return dyingAt("nothing", NOW);
  }

  private Future<Void> does(String what, String dying) {
    if (what.equals(dying)) {
      return Promise.<Void>promise().future();
    }
    done.add(what);
    return Future.succeededFuture();
  }

  private Holding holding(Retention what, String name, String dying) {
    return new Holding() {
      @Override
      public Retention what() {
        return what;
      }

      @Override
      public Future<List<Record>> of(AccountId account) {
        return Future.succeededFuture(List.of(new Note(name)));
      }

      @Override
      public Future<Void> erase(AccountId account) {
        return does(name, dying);
      }
    };
  }

  private record Note(String text) {}

  private final class NoAudit implements Audit {
    @Override
    public Future<Void> record(AuditEntry entry) {
      done.add(entry.act() + " " + entry.by());
      return Future.succeededFuture();
    }

    @Override
    public Future<Leaf> read(Optional<Mark> before, int most) {
      return Future.succeededFuture(new Leaf(List.of(), Optional.empty()));
    }
  }

  @Test
  void everythingGoesInOrderAndThenSheIsTold() {
    sound().forget(ANA, MAIL, "fr");

    assertThat(done)
        .containsExactly(
            "reports", "account", "letter in fr", "disks", "ACCOUNT_ERASED " + AccountId.NOBODY);
    assertThat(erasures.open().result()).isEmpty();
    assertThat(erasures.receipts().result())
        .extracting(Receipt::what, Receipt::at)
        .containsExactly(tuple(Retention.REPORT, NOW), tuple(Retention.ACCOUNT, NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports", "account", "letter in fr", "disks"})
  void whereverAServerDiesAnotherFinishesAndSheIsToldOnce(String step) {
    assertThat(dyingAt(step, NOW).forget(ANA, MAIL, "fr").succeeded()).isTrue();
    assertThat(erasures.receipts().result()).isEmpty();
    Forgetting other = sound();
    other.goOn();
    assertThat(erasures.receipts().result()).as("within the same minute").isEmpty();

    erasures.aMinutePasses();
    other.goOn();

    assertThat(erasures.open().result()).isEmpty();
    assertThat(erasures.receipts().result()).hasSize(2);
    assertThat(done).contains("reports", "account", "disks").containsOnlyOnce("letter in fr");
    other.goOn();
    assertThat(erasures.receipts().result()).as("once only").hasSize(2);
  }

  @Test
  void afterAnHourTheAddressIsForgottenTooWrittenToOrNot() {
    dyingAt("letter in fr", NOW).forget(ANA, MAIL, "fr");
    erasures.aMinutePasses();
    dyingAt("letter in fr", NOW.plus(Duration.ofMinutes(51))).goOn();

    assertThat(done).doesNotContain("letter in fr");
    assertThat(erasures.open().result()).isEmpty();
    assertThat(erasures.receipts().result())
        .extracting(Receipt::at)
        .as("when nobody could read it any more")
        .containsOnly(NOW);
  }
}
