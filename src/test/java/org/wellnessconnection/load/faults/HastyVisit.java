package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.load.client.Ending;
import org.wellnessconnection.load.journal.Ear;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.journal.Wish;
import org.wellnessconnection.load.wire.Frame;
import org.wellnessconnection.load.wire.Line;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Patience;
import org.wellnessconnection.load.wire.Scissors;
import org.wellnessconnection.load.wire.Site;

/**
 * Comes in and gives a command in one breath, at the same instant as others, and stays until the
 * answer.
 */
record HastyVisit(Site site, Pass pass, Wish wish, CyclicBarrier start, Journal answers)
    implements Callable<Journal> {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int ANY_MASK = 0x5a5a5a5a;

  /** What was seen on this line; its answer goes into the common journal too. */
  @Override
  public Journal call() throws Exception {
    Journal journal = new Journal(pass.seat());
    String enter = "{\"type\":\"enter\",\"ticket\":\"" + site.ticket(pass) + "\"}";
    try (Line line = Line.open(site.server(), pass, Patience.of(PATIENCE), Scissors.never())) {
      start.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      answers.write(new Moment.Sent(System.nanoTime(), wish));
      line.raw(inOneBreath(enter, wish.frame()));
      listen(line, journal);
    } catch (IOException closedByTheOther) {
      journal.write(new Moment.Closed(System.nanoTime(), Ending.BROKEN, ""));
    }
    return journal;
  }

  private void listen(Line line, Journal journal) throws IOException {
    for (Frame frame = line.read(); frame.opcode() != Frame.CLOSE; frame = line.read()) {
      Told told = Ear.understand(frame.text());
      if (told instanceof Told.Answer) {
        answers.write(new Moment.Heard(System.nanoTime(), told));
        return;
      }
      journal.write(new Moment.Heard(System.nanoTime(), told));
    }
  }

  private static byte[] inOneBreath(String first, String second) {
    byte[] one = Frame.text(first).masked(ANY_MASK);
    byte[] two = Frame.text(second).masked(ANY_MASK);
    return ByteBuffer.allocate(one.length + two.length).put(one).put(two).array();
  }
}
