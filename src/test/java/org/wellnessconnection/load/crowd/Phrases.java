package org.wellnessconnection.load.crowd;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Things to say: each is unlike any other, of any length, with letters of one to four bytes. */
public final class Phrases {

  private static final String[] WORDS = {
    "breathe", "tonight", "équipe", "garde", "nœud", "rest", "第三", "ward", "🙂", "listen", "\"so\""
  };

  private final String prefix;
  private final int longest;
  private final Random random;
  private final AtomicLong count = new AtomicLong();

  public Phrases(Seed seed, String purpose, int longest) {
    this.prefix = purpose + "-" + seed + "-";
    this.longest = longest;
    this.random = seed.of(purpose);
  }

  public synchronized String next() {
    StringBuilder phrase = new StringBuilder(prefix).append(count.incrementAndGet());
    int words = random.nextInt(longest);
    for (int i = 0; i < words; i++) {
      phrase.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return phrase.toString();
  }
}
