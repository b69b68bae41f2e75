package org.wellnessconnection.safety;

import io.vertx.core.Future;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.mail.Post;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;

/**
 * Tells everybody on call of every alert: one letter for each alert and person, across servers and
 * restarts. A server that dies between sending a letter and saying so is the one case in which
 * somebody gets it twice; nobody goes without.
 */
public final class Pager implements Alarm {
  private static final Logger LOG = LoggerFactory.getLogger(Pager.class);

  /** Later a letter would only alarm people about what is over. */
  private static final Duration WORTH_TELLING = Duration.ofMinutes(30);

  private final Alerts alerts;
  private final Members members;
  private final Post post;
  private final Wording wording;
  private final Clock clock;

  /**
   * What letters say, and where they lead.
   *
   * @param letters by language, with the gaps {@code link} and {@code alerts}
   */
  public record Wording(Map<String, Letter> letters, URI site) {
    public Wording {
      letters = Map.copyOf(letters);
    }

    /** Names nobody and says nothing of what happened. */
    Mail letter(Alert alert, Account person) {
      return letters
          .getOrDefault(person.language(), letters.values().iterator().next())
          .to(
              person.mail().orElseThrow(),
              Map.of("link", site + "/rooms/" + alert.room(), "alerts", site + "/alerts"));
    }
  }

  public Pager(Alerts alerts, Members members, Post post, Wording wording, Clock clock) {
    this.alerts = alerts;
    this.members = members;
    this.post = post;
    this.wording = wording;
    this.clock = clock;
  }

  @Override
  public Future<Void> raise(Alert alert) {
    return alerts.keep(alert).onSuccess(kept -> tell(alert));
  }

  /** Tells what a server that died left untold; to be called on every server, now and then. */
  public Future<Void> sweep() {
    Instant then = clock.instant().minus(WORTH_TELLING);
    return alerts
        .since(then)
        .onSuccess(
            recent ->
                recent.stream()
                    .filter(raised -> raised.taken().isEmpty())
                    .forEach(raised -> tell(raised.alert())))
        .mapEmpty();
  }

  private void tell(Alert alert) {
    members
        .staff()
        .map(this::onCall)
        .onSuccess(people -> reachable(called(people, alert)).forEach(it -> tell(alert, it)))
        .onFailure(failure -> LOG.warn("Nobody could be told of an alert yet"));
  }

  private List<Account> onCall(List<Account> staff) {
    return staff.stream().filter(person -> person.isOnCall(clock.instant())).toList();
  }

  /** Of those who are called whoever still has a duty; everybody on call, if that is nobody. */
  private static List<Account> called(List<Account> onCall, Alert alert) {
    List<Account> called =
        onCall.stream().filter(person -> alert.to().contains(person.id())).toList();
    return called.isEmpty() ? onCall : called;
  }

  private static List<Account> reachable(List<Account> people) {
    return people.stream().filter(person -> person.mail().isPresent()).toList();
  }

  private void tell(Alert alert, Account person) {
    alerts
        .mayTell(alert, person.id())
        .compose(mine -> mine ? send(alert, person) : Future.succeededFuture())
        .onFailure(
            failure ->
                LOG.warn(
                    "A letter about {} did not go out: {}",
                    alert.why(),
                    failure.getClass().getSimpleName()));
  }

  private Future<Void> send(Alert alert, Account person) {
    return post.send(wording.letter(alert, person))
        .compose(sent -> alerts.told(alert, person.id()));
  }
}
