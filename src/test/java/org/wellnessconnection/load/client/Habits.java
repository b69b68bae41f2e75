package org.wellnessconnection.load.client;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.wellnessconnection.load.journal.Wish;
import org.wellnessconnection.load.wire.Patience;
import org.wellnessconnection.load.wire.Scissors;

/**
 * How a client behaves.
 *
 * @param patience how long it bears silence although it pings
 * @param pingEvery how often it pings
 * @param scissors where each of its lines is cut
 * @param resend what it makes of a command that it sends again on a new line
 */
public record Habits(
    Patience patience,
    Duration pingEvery,
    Supplier<Scissors> scissors,
    UnaryOperator<Wish> resend) {

  public static Habits good() {
    return new Habits(
        Patience.of(Duration.ofSeconds(4)),
        Duration.ofMillis(1_500),
        Scissors::never,
        UnaryOperator.identity());
  }

  public Habits cutBy(Supplier<Scissors> other) {
    return new Habits(patience, pingEvery, other, resend);
  }

  public Habits resending(UnaryOperator<Wish> other) {
    return new Habits(patience, pingEvery, scissors, other);
  }
}
