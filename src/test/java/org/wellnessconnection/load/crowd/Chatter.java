package org.wellnessconnection.load.crowd;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.journal.Told.Answer;

/** People talking at random, so many times a second, until they fall silent. */
final class Chatter {

  private final List<Member> people;
  private final Phrases phrases;
  private final Random random;
  private final Queue<CompletableFuture<Answer>> answers = new ConcurrentLinkedQueue<>();
  private final ScheduledFuture<?> talking;

  Chatter(
      List<Member> people,
      Phrases phrases,
      Random random,
      int perSecond,
      ScheduledExecutorService clock) {
    this.people = List.copyOf(people);
    this.phrases = phrases;
    this.random = random;
    long every = TimeUnit.SECONDS.toNanos(1) / perSecond;
    this.talking =
        clock.scheduleAtFixedRate(this::somebodySpeaks, every, every, TimeUnit.NANOSECONDS);
  }

  private void somebodySpeaks() {
    Member speaker = people.get(random.nextInt(people.size()));
    answers.add(speaker.says(phrases.next()));
  }

  void fallsSilent() {
    talking.cancel(false);
  }

  List<CompletableFuture<Answer>> answers() {
    return List.copyOf(answers);
  }
}
