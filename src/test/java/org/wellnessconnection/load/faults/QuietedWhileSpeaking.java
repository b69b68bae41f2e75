package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.wellnessconnection.load.check.Finding;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Phrases;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.journal.Told.Answer;
import org.wellnessconnection.load.journal.Told.Entry;
import org.wellnessconnection.load.journal.Wish;

/**
 * Again and again somebody who speaks at one server is told at the other to be quiet, and may go
 * on.
 */
final class QuietedWhileSpeaking implements Scenario {

  private static final int SECONDS_TO_ANSWER = 10;
  private static final Duration TO_HEAR = Duration.ofSeconds(5);

  private final String off;
  private final String on;
  private final BiFunction<Member, Member, Wish> quiet;
  private final BiFunction<Member, Member, Wish> goOn;

  private QuietedWhileSpeaking(
      String off,
      String on,
      BiFunction<Member, Member, Wish> quiet,
      BiFunction<Member, Member, Wish> goOn) {
    this.off = off;
    this.on = on;
    this.quiet = quiet;
    this.goOn = goOn;
  }

  static Scenario byChatOff() {
    return new QuietedWhileSpeaking(
        "chat_off", "chat_on", aboutThem("chat_off"), aboutThem("chat_on"));
  }

  static Scenario byHold() {
    return new QuietedWhileSpeaking("hold", "resumed", aboutAll("hold"), aboutAll("resume"));
  }

  @Override
  public String name() {
    return off + " against send";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(1, 6, Habits.good())) {
      Member host = crowd.facilitator();
      Member speaker = crowd.participants().get(0);
      crowd.talk(List.of(speaker), 200, new Phrases(seed, "against", 0, 20));
      List<Finding> findings = new ArrayList<>();
      Phrases words = new Phrases(seed, "after", 0, 3);
      for (int i = 0; i < pace.rounds() / 2; i++) {
        expectApplied(host.wishes(quiet.apply(host, speaker)), off, findings);
        expectRefused(speaker.says(words.next()), findings);
        int from = speaker.journal().size();
        expectApplied(host.wishes(goOn.apply(host, speaker)), "the end of " + off, findings);
        awaitHeard(speaker, from, findings);
        expectApplied(speaker.says(words.next()), "a word after the end of " + off, findings);
      }
      return new Trial(crowd.isChecked().and(findings), pace.rounds() / 2 + " times");
    }
  }

  /** Only what their own server has told them can be held against it. */
  private void awaitHeard(Member speaker, int from, List<Finding> findings) {
    if (speaker
        .journal()
        .awaitHeard(from, Entry.class, entry -> entry.type().equals(on), TO_HEAR)
        .isEmpty()) {
      findings.add(Finding.late(speaker.pass().seat() + " did not hear " + on));
    }
  }

  private static void expectApplied(Future<Answer> answer, String what, List<Finding> findings)
      throws IOException {
    Answer got = got(answer);
    if (!got.isApplied()) {
      findings.add(Finding.forbidden(what + " got " + got));
    }
  }

  private static void expectRefused(Future<Answer> answer, List<Finding> findings)
      throws IOException {
    Answer got = got(answer);
    if (!got.kind().equals("refused")) {
      findings.add(Finding.forbidden("a word after everybody knew: " + got));
    }
  }

  private static Answer got(Future<Answer> answer) throws IOException {
    try {
      return answer.get(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException none) {
      return Answer.none();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  private static BiFunction<Member, Member, Wish> aboutThem(String type) {
    return (host, them) -> Wish.about(type, host.newAttempt(), them.pass().seat());
  }

  private static BiFunction<Member, Member, Wish> aboutAll(String type) {
    return (host, them) -> Wish.forAll(type, host.newAttempt());
  }
}
