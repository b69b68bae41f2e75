package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.mail.Post;

/** Coordinators are told that somebody waits to be approved: not who, and once a day at most. */
public final class CallForApproval {
  private static final Logger LOG = LoggerFactory.getLogger(CallForApproval.class);
  private static final Duration A_DAY = Duration.ofDays(1);

  /**
   * What they are written.
   *
   * @param publicUrl where they can see who waits
   */
  public record Wording(Letters waiting, URI publicUrl) {}

  private final Members members;
  private final Allowance allowance;
  private final Post post;
  private final Wording wording;

  public CallForApproval(Members members, Allowance allowance, Post post, Wording wording) {
    this.members = members;
    this.allowance = allowance;
    this.post = post;
    this.wording = wording;
  }

  /** Whoever has just registered does not wait for it, nor fail with it. */
  void ring(Instant now) {
    allowance
        .take("call for approval", 1, A_DAY)
        .compose(first -> first ? write(now) : Future.<Void>succeededFuture())
        .onFailure(
            failure -> LOG.warn("A call for approval did not go out: {}", failure.getClass()));
  }

  private Future<Void> write(Instant now) {
    return members
        .staff()
        .map(all -> all.stream().flatMap(one -> letter(one, now).stream()).map(post::send).toList())
        .compose(sent -> Future.join(List.copyOf(sent)))
        .mapEmpty();
  }

  private Optional<Mail> letter(Account account, Instant now) {
    Optional<Address> mail = account.mail().filter(it -> account.has(Duty.COORDINATOR, now));
    Map<String, String> words = Map.of("link", wording.publicUrl() + "/");
    return mail.map(it -> wording.waiting().to(it, account.language(), words));
  }
}
