package org.wellnessconnection;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.mail.LocalPost;
import org.wellnessconnection.mail.NoPost;
import org.wellnessconnection.mail.Outbox;
import org.wellnessconnection.mail.Post;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.safety.Candour;
import org.wellnessconnection.safety.Identifications;
import org.wellnessconnection.safety.Pager;
import org.wellnessconnection.smtp.MailSettings;
import org.wellnessconnection.smtp.SmtpPost;
import org.wellnessconnection.web.identification.Identifying;

/**
 * How a node reaches the people on call.
 *
 * @param outbox present when letters stay on this machine
 */
record OnCall(Pager pager, Identifying identifying, Optional<Outbox> outbox) {
  private static final Logger LOG = LoggerFactory.getLogger(OnCall.class);

  static OnCall of(Vertx vertx, Node.Shared shared, RedisHouse redis, Clock clock) {
    Optional<Outbox> outbox =
        shared.config().mode() == Config.Mode.LOCAL
            ? Optional.of(redis.outbox())
            : Optional.empty();
    Pager.Wording wording =
        new Pager.Wording(shared.written().letters(), shared.config().server().publicUrl());
    Post post = post(vertx, shared.config().mail(), outbox);
    Pager pager = new Pager(redis.alerts(), redis.members(), post, wording, clock);
    return new OnCall(pager, identifying(shared, redis, post, pager), outbox);
  }

  private static Identifying identifying(
      Node.Shared shared, RedisHouse redis, Post post, Pager pager) {
    Identifications kept = redis.identifications(shared.written().vault());
    Candour.Wording wording =
        new Candour.Wording(
            shared.written().identified(), shared.config().server().publicUrl());
    Candour candour = new Candour(kept, redis.members(), post, wording, Clock.systemUTC());
    return new Identifying(kept, candour, redis.audit(), pager);
  }

  /** A post office where one is named; else letters stay on this machine, or go nowhere. */
  private static Post post(Vertx vertx, MailSettings mail, Optional<Outbox> outbox) {
    Optional<Post> office = mail.server().map(server -> new SmtpPost(vertx, server, mail.sender()));
    return office.orElseGet(() -> outbox.map(OnCall::local).orElseGet(() -> new NoPost()));
  }

  private static Post local(Outbox outbox) {
    return new LocalPost(outbox, line -> LOG.info("{}", line));
  }
}
