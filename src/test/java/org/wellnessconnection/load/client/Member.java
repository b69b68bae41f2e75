package org.wellnessconnection.load.client;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.wellnessconnection.load.journal.Ear;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.journal.Told.Answer;
import org.wellnessconnection.load.journal.Wish;
import org.wellnessconnection.load.wire.Frame;
import org.wellnessconnection.load.wire.Line;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Refused;
import org.wellnessconnection.load.wire.Scissors;
import org.wellnessconnection.load.wire.Site;

/**
 * One person's client: it comes back, goes on from its cursors and repeats what was not answered.
 */
public final class Member implements AutoCloseable {

  private final Pass pass;
  private final Route route;
  private final Habits habits;
  private final Backoff backoff;
  private final ScheduledExecutorService clock;
  private final Journal journal;
  private final Speech speech;
  private final Cursors cursors = new Cursors();
  private final Reading reading = new Reading();
  private final Queue<Line> abandoned = new ConcurrentLinkedQueue<>();
  private final CountDownLatch gone = new CountDownLatch(1);
  private final AtomicLong attempts = new AtomicLong();
  private Scissors scissors = Scissors.never();
  private boolean leftAlone;
  private Optional<ScheduledFuture<?>> pings = Optional.empty();

  public Member(
      Pass pass, Route route, Habits habits, Random random, ScheduledExecutorService clock) {
    this.pass = pass;
    this.route = route;
    this.habits = habits;
    this.backoff = new Backoff(random);
    this.clock = clock;
    this.journal = new Journal(pass.seat());
    this.speech = new Speech(journal, clock, habits.resend());
  }

  /** Starts to come in, and goes on doing so until it leaves or is told not to come back. */
  public Member comesIn() {
    long every = habits.pingEvery().toMillis();
    pings =
        Optional.of(clock.scheduleAtFixedRate(speech::ping, every, every, TimeUnit.MILLISECONDS));
    Thread life = new Thread(this::live, "member " + pass.seat());
    life.setDaemon(true);
    life.start();
    return this;
  }

  public Pass pass() {
    return pass;
  }

  public Journal journal() {
    return journal;
  }

  public String newAttempt() {
    return "a-" + pass.seat().substring(0, 8) + "-" + attempts.incrementAndGet();
  }

  public CompletableFuture<Answer> says(String text) {
    return wishes(Wish.say(newAttempt(), text));
  }

  public CompletableFuture<Answer> wishes(Wish wish) {
    return speech.wish(wish);
  }

  public long heardUpTo(String channel) {
    return cursors.in(channel);
  }

  /** From now on no line of this client is cut any more: it is to hear the last words. */
  public synchronized void isLeftAlone() {
    leftAlone = true;
    scissors.goBlunt();
  }

  private synchronized Scissors takeScissors() {
    scissors = leftAlone ? Scissors.never() : habits.scissors().get();
    return scissors;
  }

  /** Breaks the line; the client comes back by itself. */
  public void cut() {
    speech.line().ifPresent(Line::cut);
  }

  /** Leaves its line half open behind and comes back on another. */
  public void abandonsItsLine() {
    speech
        .line()
        .ifPresent(
            line -> {
              abandoned.add(line);
              line.abandon();
            });
  }

  /** How it reads from now on: a client may be slow, or not read at all. */
  public Reading reading() {
    return reading;
  }

  /** Closes properly and does not come back; false when it has no line to close. */
  public boolean leaves() {
    stops();
    return speech.leave();
  }

  public boolean hasLeft() {
    return gone.getCount() == 0;
  }

  @Override
  public void close() {
    stops();
    cut();
    abandoned.forEach(Line::cut);
  }

  private void stops() {
    gone.countDown();
    pings.ifPresent(task -> task.cancel(false));
  }

  private void live() {
    int code = Ending.BROKEN;
    while (!hasLeft() && Ending.comesBack(code)) {
      code = visit();
      pause(Math.max(backoff.next().toMillis(), Ending.atLeast(code).toMillis()));
    }
  }

  private int visit() {
    try (Line line = comeIn()) {
      Moment.Closed end = listen(line);
      journal.write(end);
      return end.code();
    } catch (Refused no) {
      route.turn();
      return no.isFinal() ? Ending.NOT_FOR_YOU : Ending.BROKEN;
    } catch (IOException nobodyThere) {
      route.turn();
      return Ending.BROKEN;
    }
  }

  private Line comeIn() throws IOException {
    Site site = route.current();
    String ticket = site.ticket(pass);
    Line line = Line.open(site.server(), pass, habits.patience(), takeScissors());
    journal.write(new Moment.Opened(System.nanoTime(), site.server().getPort()));
    try {
      line.send(cursors.enter(ticket));
      return line;
    } catch (IOException broken) {
      line.cut();
      journal.write(ended(Ending.BROKEN, ""));
      throw broken;
    }
  }

  private Moment.Closed listen(Line line) {
    try {
      Frame frame = line.read();
      while (frame.opcode() != Frame.CLOSE) {
        hear(Ear.understand(frame.text()), line);
        reading.takesItsTime();
        frame = line.read();
      }
      if (frame.closeCode() == Ending.GOING_AWAY) {
        route.turn();
      }
      return ended(frame.closeCode(), frame.closeReason());
    } catch (SocketTimeoutException silent) {
      route.turn();
      return ended(Ending.BROKEN, "silent");
    } catch (IOException broken) {
      return ended(Ending.BROKEN, "");
    } finally {
      speech.falls(line);
    }
  }

  private static Moment.Closed ended(int code, String reason) {
    return new Moment.Closed(System.nanoTime(), code, reason);
  }

  /** Whoever reads the journal finds the cursors there already. */
  private void hear(Told told, Line line) {
    if (told instanceof Told.Entry entry) {
      cursors.hear(entry);
    }
    journal.write(new Moment.Heard(System.nanoTime(), told));
    if (told instanceof Answer answer) {
      speech.hear(answer);
    } else if (told instanceof Told.Reset) {
      cursors.forget();
    } else if (told instanceof Told.Welcome hello) {
      isWelcome(hello, line);
    }
  }

  private void isWelcome(Told.Welcome hello, Line line) {
    if (hasLeft()) {
      line.cut();
      return;
    }
    backoff.isWelcome();
    if (!hello.resumed()) {
      cursors.forget();
    }
    speech.goesOnOver(line);
  }

  private void pause(long millis) {
    try {
      if (gone.await(millis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      gone.countDown();
    }
  }
}
