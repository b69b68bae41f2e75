package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time stands still here, and passes when told to. */
class PatienceTest {
  private final Patience patience = new Patience();
  private final EmbeddedChannel line = new EmbeddedChannel();

  @BeforeEach
  void connects() {
    line.freezeTime();
    line.pipeline().addFirst(patience);
  }

  private void bytesCome() {
    line.writeInbound(Unpooled.wrappedBuffer(new byte[1]));
  }

  private void passes(int seconds) {
    line.advanceTimeBy(seconds, TimeUnit.SECONDS);
    line.runScheduledPendingTasks();
  }

  @Test
  void whoConnectsAndSaysNothingIsGoneAfterTenSeconds() {
    passes(9);
    assertThat(line.isOpen()).isTrue();
    passes(1);
    assertThat(line.isOpen()).isFalse();
  }

  @Test
  void aDripDoesNotBuyTime() {
    for (int i = 0; i < 9; i++) {
      bytesCome();
      passes(1);
    }
    bytesCome();
    passes(1);
    assertThat(line.isOpen()).isFalse();
  }

  @Test
  void whoIsAnsweredMayStay() {
    bytesCome();
    patience.answered();
    passes(59);
    assertThat(line.isOpen()).isTrue();
  }

  @Test
  void theNextRequestHasTenSecondsOfItsOwn() {
    bytesCome();
    patience.answered();
    passes(30);
    bytesCome();
    passes(9);
    assertThat(line.isOpen()).isTrue();
    bytesCome();
    passes(1);
    assertThat(line.isOpen()).isFalse();
  }
}
