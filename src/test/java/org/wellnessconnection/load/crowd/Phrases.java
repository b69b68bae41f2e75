package org.wellnessconnection.load.crowd;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Things to say: each is unlike any other, of any length, with letters of one to four bytes. */
public final class Phrases {

  private static final String[] WORDS = {
    "breathe", "tonight", "équipe", "garde", "nœud", "rest", "第三", "ward", "🙂", "listen", "\"so\""
  };

  private final String prefix;
  private final int fewest;
  private final int most;
  private final Random random;
  private final AtomicLong count = new AtomicLong();

  public Phrases(Seed seed, String purpose, int fewest, int most) {
    this.prefix = purpose + "-" + seed + "-";
    this.fewest = fewest;
    this.most = most;
    this.random = seed.of(purpose);
  }

  public synchronized String next() {
    StringBuilder phrase = new StringBuilder(prefix).append(count.incrementAndGet());
    int words = fewest + random.nextInt(most - fewest);
    for (int i = 0; i < words; i++) {
      phrase.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return phrase.toString();
  }
}
