package org.wellnessconnection.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.openid.Disbelief.Why;
import org.wellnessconnection.story.MovedClock;

/** A provider signs with one key today, and with another one tomorrow. */
class RotationServerTest {
  private static final PretendKey OLD = PretendKey.ec("old");
  private static final PretendKey NEW = PretendKey.ec("new");

  private final Vertx vertx = Vertx.vertx();
  private final MovedClock hand = new MovedClock(Instant.parse("2026-12-01T19:00:00Z"));
  private PretendProvider provider;
  private ProviderLine line;

  @BeforeEach
  void opens() throws Exception {
    provider = PretendProvider.opens(OLD);
    Provider known =
        new Provider(
            "cma",
            new Provider.Name("CMA", "AMC"),
            provider.issuer(),
            PretendProvider.CLIENT,
            new Secret(PretendProvider.SECRET),
            Set.of("openid"),
            new Mapping("name", "", "", "", "", "", Map.of(), Map.of()));
    line = new ProviderLine(known, new ProviderHttp(vertx), hand);
  }

  @AfterEach
  void closes() throws Exception {
    provider.close();
    vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  private String heard(PretendKey by) throws Exception {
    SignedToken token =
        SignedToken.read(
            by.signs(by.header(), new ObjectMapper().createObjectNode().put("x", "y")));
    try {
      Claims said =
          line.signed(token).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
      return said.text("x").orElse("");
    } catch (ExecutionException refused) {
      throw (Exception) refused.getCause();
    }
  }

  private void isUnknown(PretendKey by) {
    assertThatThrownBy(() -> heard(by))
        .isInstanceOfSatisfying(Disbelief.class, it -> assertThat(it.why()).isEqualTo(Why.KEY));
  }

  @Test
  void aNewKeyIsFoundAndTheOldOneHoldsWhileItIsPublished() throws Exception {
    assertThat(heard(OLD)).isEqualTo("y");
    provider.publishes(OLD, NEW);
    hand.moves(Duration.ofSeconds(61));
    assertThat(heard(NEW)).isEqualTo("y");
    assertThat(heard(OLD)).isEqualTo("y");
    assertThat(provider.calls("/jwks")).isEqualTo(2);
  }

  @Test
  void aKeyThatIsNoLongerPublishedIsNoLongerBelieved() throws Exception {
    assertThat(heard(OLD)).isEqualTo("y");
    provider.publishes(NEW);
    hand.moves(Duration.ofMinutes(11));
    isUnknown(OLD);
    assertThat(heard(NEW)).isEqualTo("y");
  }

  @Test
  void anUnknownKeyIsLookedForOnceAMinute() throws Exception {
    assertThat(heard(OLD)).isEqualTo("y");
    for (int i = 0; i < 20; i++) {
      isUnknown(NEW);
    }
    assertThat(provider.calls("/jwks")).isEqualTo(1);
    hand.moves(Duration.ofSeconds(60));
    for (int i = 0; i < 20; i++) {
      isUnknown(NEW);
    }
    assertThat(provider.calls("/jwks")).isEqualTo(2);
  }

  @Test
  void aProviderThatFailsIsAskedLaterAndLater() throws Exception {
    provider.answers("/jwks", request -> request.response().setStatusCode(500).end());
    for (int seconds : new int[] {0, 1, 2, 4, 8, 16, 32, 60, 60}) {
      hand.moves(Duration.ofSeconds(seconds));
      int asked = provider.calls("/jwks");
      assertThatThrownBy(() -> heard(OLD)).isInstanceOf(Away.class);
      assertThatThrownBy(() -> heard(OLD)).isInstanceOf(Away.class);
      assertThat(provider.calls("/jwks")).as("after %d s", seconds).isEqualTo(asked + 1);
    }
    provider.behaves();
    hand.moves(Duration.ofSeconds(60));
    assertThat(heard(OLD)).isEqualTo("y");
  }

  @Test
  void whileTheProviderIsDownNothingThatIsOldIsBelieved() throws Exception {
    assertThat(heard(OLD)).isEqualTo("y");
    provider.answers("/jwks", request -> request.connection().close());
    hand.moves(Duration.ofMinutes(9));
    assertThat(heard(OLD)).isEqualTo("y");
    hand.moves(Duration.ofMinutes(2));
    assertThatThrownBy(() -> heard(OLD)).isInstanceOf(Away.class);
  }

  @Test
  void everyAlgorithmThatIsAllowedWorks() throws Exception {
    PretendKey[] all = {
      PretendKey.rsa("rs", "RS256"),
      PretendKey.rsa("ps", "PS256"),
      PretendKey.rsa("r5", "RS512"),
      PretendKey.ec("es"),
      PretendKey.ed("ed")
    };
    provider.publishes(all);
    for (PretendKey each : all) {
      assertThat(heard(each)).as(each.algorithm()).isEqualTo("y");
    }
  }
}
