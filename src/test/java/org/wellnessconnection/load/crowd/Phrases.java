package org.wellnessconnection.load.crowd;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Things to say: each is unlike any other, of any length, with letters of one to four bytes. */
public final class Phrases {

  private static final String[] WORDS = {
    "breathe", "tonight", "équipe", "garde", "nœud", "rest", "第三", "ward", "🙂", "listen", "\"so\""
  };

  private static final String[] LARGE_WORDS = {"🙂🙂🙂🙂🙂🙂🙂", "🌙🌙🌙🌙🌙🌙🌙"};
  private static final int MOST_LARGE = 230;

  private final String prefix;
  private final String[] words;
  private final int fewest;
  private final int most;
  private final Random random;
  private final AtomicLong number = new AtomicLong();

  public Phrases(Seed seed, String purpose, int fewest, int most) {
    this(seed, purpose, WORDS, fewest, most);
  }

  private Phrases(Seed seed, String purpose, String[] words, int fewest, int most) {
    this.words = words;
    this.prefix = purpose + "-" + seed + "-";
    this.fewest = fewest;
    this.most = most;
    this.random = seed.of(purpose);
  }

  /** Texts that are almost as large as a frame may be. */
  public static Phrases large(Seed seed) {
    return new Phrases(seed, "large", LARGE_WORDS, MOST_LARGE - 1, MOST_LARGE);
  }

  public synchronized String next() {
    StringBuilder phrase = new StringBuilder(prefix).append(number.incrementAndGet());
    int count = fewest + random.nextInt(most - fewest);
    for (int i = 0; i < count; i++) {
      phrase.append(' ').append(words[random.nextInt(words.length)]);
    }
    return phrase.toString();
  }
}
