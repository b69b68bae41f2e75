package org.wellnessconnection;

import io.vertx.core.Vertx;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.mail.LocalPost;
import org.wellnessconnection.mail.NoPost;
import org.wellnessconnection.mail.Outbox;
import org.wellnessconnection.mail.Post;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.smtp.MailSettings;
import org.wellnessconnection.smtp.SmtpPost;

/**
 * Where a node brings its letters, whoever writes them.
 *
 * @param outbox present when letters stay on this machine
 */
record PostOffice(Post post, Optional<Outbox> outbox) {
  private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

  static PostOffice of(Vertx vertx, Config config, RedisHouse redis) {
    Optional<Outbox> outbox =
        config.mode() == Config.Mode.LOCAL ? Optional.of(redis.outbox()) : Optional.empty();
    return new PostOffice(post(vertx, config.mail(), outbox), outbox);
  }

  /** A post office where one is named; else letters stay on this machine, or go nowhere. */
  private static Post post(Vertx vertx, MailSettings mail, Optional<Outbox> outbox) {
    Optional<Post> office = mail.server().map(server -> new SmtpPost(vertx, server, mail.sender()));
    return office.orElseGet(() -> outbox.map(PostOffice::local).orElseGet(() -> new NoPost()));
  }

  private static Post local(Outbox outbox) {
    return new LocalPost(outbox, line -> LOG.info("{}", line));
  }
}
