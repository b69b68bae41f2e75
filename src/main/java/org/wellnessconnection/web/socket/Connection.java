package org.wellnessconnection.web.socket;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Frame;
import org.wellnessconnection.protocol.Malformed;
import org.wellnessconnection.protocol.Refusal;

/**
 * One socket of one seat: comes in with a ticket, then asks and hears. Belongs to one event loop.
 */
final class Connection implements Frames.Taker {
  private static final int MOST_WAITING = 32;
  private static final String PONG = Codec.typed("pong");

  /** Whether a ticket opens this visit. */
  @FunctionalInterface
  interface Doorman {
    Future<Boolean> admits(String ticket, Visit visit);
  }

  private final Visit visit;
  private final Sender sender;
  private final Doorman doorman;
  private final Consumer<Connection> whenGone;
  private final Clock clock;
  private final Ear ear;
  private final Vitals vitals;
  private final Pace frames;
  private final Paces paces;
  private boolean asksToEnter;
  private boolean entered;
  private int waiting;

  /** One after the other, so that what one person says stays in order. */
  private Future<?> last = Future.succeededFuture();

  Connection(
      Visit visit,
      Sender sender,
      Doorman doorman,
      Paces paces,
      Clock clock,
      Consumer<Connection> whenGone) {
    this.visit = visit;
    this.sender = sender;
    this.doorman = doorman;
    this.clock = clock;
    this.whenGone = whenGone;
    this.ear = new Ear(visit.seat(), sender);
    this.vitals = new Vitals(clock.millis());
    this.frames = paces.frames();
    this.paces = paces;
  }

  @Override
  public boolean listens() {
    return !sender.isClosing();
  }

  @Override
  public void text(String text) {
    alive();
    if (sender.isClosing()) {
      return;
    }
    try {
      take(Codec.frame(text));
    } catch (Malformed malformed) {
      sender.tell(malformed, () -> AnswerText.malformed(malformed.code(), visit.words()));
      sender.close(CloseCode.MALFORMED, malformed.code());
    }
  }

  private void take(Frame frame) {
    if (frame instanceof Frame.Enter enter) {
      enter(enter);
    } else if (!asksToEnter) {
      sender.close(CloseCode.SIGN_IN_AGAIN, "");
    } else if (frame instanceof Frame.Ping) {
      sender.tell(PONG, () -> PONG);
    } else if (frame instanceof Frame.Asked asked) {
      ask(asked);
    } else if (frame instanceof Frame.Unfit unfit) {
      sender.tell(unfit, () -> AnswerText.unfit(unfit, visit.words()));
    }
  }

  /** A second time on the same socket is harmless: the room is shown again. */
  private void enter(Frame.Enter enter) {
    if (asksToEnter) {
      last = last.transform(done -> rejoin(enter));
      return;
    }
    asksToEnter = true;
    last =
        doorman
            .admits(enter.ticket(), visit)
            .onSuccess(admitted -> enterIf(admitted, enter))
            .onFailure(away -> sender.close(CloseCode.GOING_AWAY, ""));
  }

  private void enterIf(boolean admitted, Frame.Enter enter) {
    if (!admitted) {
      sender.close(CloseCode.SIGN_IN_AGAIN, "");
    } else if (!sender.isClosing()) {
      entered = true;
      vitals.entered();
      visit.room().join(ear, enter.cursors());
    }
  }

  private Future<Void> rejoin(Frame.Enter enter) {
    if (entered) {
      visit.room().leave(ear);
      visit.room().join(ear, enter.cursors());
    }
    return Future.succeededFuture();
  }

  private void ask(Frame.Asked asked) {
    long now = clock.millis();
    Pace commands = paces.commandsOf(visit.seat());
    if (!commands.allows(now)) {
      Optional<Duration> wait = Optional.of(commands.untilNext(now));
      answer(new Answer.Refused(asked.attempt(), Refusal.RATE_LIMITED, wait));
    } else if (waiting == MOST_WAITING) {
      answer(new Answer.Refused(asked.attempt(), Refusal.BUSY));
    } else {
      waiting++;
      last = last.transform(done -> perform(asked));
    }
  }

  private Future<Answer> perform(Frame.Asked asked) {
    waiting--;
    return entered
        ? perform(asked, asked.wanted().by(visit.seat())).onSuccess(this::answer)
        : Future.failedFuture("not entered");
  }

  private Future<Answer> perform(Frame.Asked asked, Command command) {
    return visit
        .obstacle(command)
        .<Future<Answer>>map(
            refusal -> Future.succeededFuture(new Answer.Refused(asked.attempt(), refusal)))
        .orElseGet(() -> visit.room().perform(visit.seat(), asked.attempt(), command));
  }

  private void answer(Answer answer) {
    sender.tell(answer, () -> AnswerText.of(answer, visit.words()));
  }

  @Override
  public void pinged() {
    if (!vitals.mayPing(clock.millis())) {
      sender.close(CloseCode.TOO_FAST, "");
    }
  }

  @Override
  public void alive() {
    vitals.alive(clock.millis());
    if (!frames.allows(clock.millis())) {
      sender.close(CloseCode.TOO_FAST, "");
    }
  }

  @Override
  public void broken(CloseCode code) {
    sender.close(code, "");
  }

  @Override
  public void closedByPeer() {
    sender.closeInAnswer();
  }

  @Override
  public void gone() {
    if (entered) {
      entered = false;
      visit.room().leave(ear);
    }
    whenGone.accept(this);
  }

  /** Once a second. */
  void tick() {
    long now = clock.millis();
    if (sender.hasNothingWaiting()) {
      vitals.level(now);
    }
    vitals.verdict(now).ifPresent(code -> sender.close(code, ""));
    if (vitals.mustPing(now)) {
      sender.ping();
    }
  }

  SignIn signIn() {
    return visit.signIn();
  }

  void signedOut() {
    sender.close(CloseCode.SIGN_IN_AGAIN, "");
  }

  /** This server is going away; another one is there. */
  void goAway() {
    sender.close(CloseCode.GOING_AWAY, "");
  }
}
