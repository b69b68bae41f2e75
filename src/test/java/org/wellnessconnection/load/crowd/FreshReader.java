package org.wellnessconnection.load.crowd;

import java.io.IOException;
import java.time.Duration;
import org.wellnessconnection.load.client.Ending;
import org.wellnessconnection.load.journal.Ear;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.wire.Frame;
import org.wellnessconnection.load.wire.Line;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Patience;
import org.wellnessconnection.load.wire.Scissors;
import org.wellnessconnection.load.wire.Site;

/** Comes into a room as if for the first time and reads everything that its seat may see. */
public final class FreshReader {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int TRIES = 20;

  private FreshReader() {}

  public static Journal reads(Site site, Pass pass, long lastWord) throws IOException {
    IOException last = new IOException("nothing tried");
    for (int i = 0; i < TRIES; i++) {
      try {
        return readsOnce(site, pass, lastWord);
      } catch (IOException broken) {
        last = broken;
        Pause.of(Duration.ofMillis(500));
      }
    }
    throw last;
  }

  private static Journal readsOnce(Site site, Pass pass, long lastWord) throws IOException {
    Journal journal = new Journal(pass.seat());
    String enter = "{\"type\":\"enter\",\"ticket\":\"" + site.ticket(pass) + "\"}";
    try (Line line = Line.open(site.server(), pass, Patience.of(PATIENCE), Scissors.never())) {
      line.send(enter);
      Heads heads = new Heads(lastWord);
      while (!heads.areReached()) {
        Told told = next(line);
        journal.write(new Moment.Heard(System.nanoTime(), told));
        heads.hear(told);
      }
      line.leave();
    }
    return journal;
  }

  private static Told next(Line line) throws IOException {
    Frame frame = line.read();
    if (frame.opcode() == Frame.CLOSE) {
      String why = frame.closeCode() == Ending.ELSEWHERE ? "opened elsewhere" : "closed";
      throw new IOException(why + " with " + frame.closeCode());
    }
    return Ear.understand(frame.text());
  }
}
