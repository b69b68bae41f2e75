package org.wellnessconnection.safety;

import io.vertx.core.Future;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.mail.Post;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;

/**
 * Tells people that they were identified: by a word that waits for them here, and by a letter that
 * says no more than that there is something to read. A server that dies in between is the one case
 * in which somebody gets it twice; nobody goes without.
 */
public final class Candour {
  private static final Logger LOG = LoggerFactory.getLogger(Candour.class);

  private final Identifications identifications;
  private final Members members;
  private final Post post;
  private final Wording wording;
  private final Clock clock;

  /**
   * What the letter says, and where it leads.
   *
   * @param letters by language, with the gap {@code link}
   */
  public record Wording(Map<String, Letter> letters, URI site) {
    public Wording {
      letters = Map.copyOf(letters);
    }

    Optional<Mail> letter(Account person) {
      Letter letter =
          letters.getOrDefault(person.language(), letters.values().iterator().next());
      return person.mail().map(to -> letter.to(to, Map.of("link", site + "/")));
    }
  }

  public Candour(
      Identifications identifications, Members members, Post post, Wording wording, Clock clock) {
    this.identifications = identifications;
    this.members = members;
    this.post = post;
    this.wording = wording;
    this.clock = clock;
  }

  /** Tells whoever is to be told by now; to be called on every server, now and then. */
  public Future<Void> sweep() {
    return identifications.all().compose(this::tell).mapEmpty();
  }

  private Future<Void> tell(List<Identification> all) {
    List<Future<Void>> told =
        all.stream().filter(one -> one.isToBeTold(clock.instant())).map(this::tell).toList();
    return Future.join(told).mapEmpty();
  }

  private Future<Void> tell(Identification one) {
    return identifications
        .mayTell(one.id())
        .compose(mine -> mine ? leaveWord(one) : Future.succeededFuture())
        .onFailure(
            failure ->
                LOG.warn(
                    "Somebody could not be told of an identification yet: {}",
                    failure.getClass().getSimpleName()));
  }

  private Future<Void> leaveWord(Identification one) {
    return identifications
        .leaveWord(one.ask().about().account(), one.consent().orElseThrow().at())
        .compose(left -> members.find(one.ask().about().account()))
        .compose(person -> write(person.flatMap(wording::letter)))
        .compose(written -> identifications.change(one.toldAt(clock.instant())))
        .mapEmpty();
  }

  private Future<Void> write(Optional<Mail> letter) {
    return letter.map(post::send).orElseGet(Future::succeededFuture);
  }
}
