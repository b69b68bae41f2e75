package org.wellnessconnection.mail;

import io.vertx.core.Future;

/** Where no mail is set up: nothing goes out, and whoever sends is told so. */
public final class NoPost implements Post {

  @Override
  public Future<Void> send(Mail mail) {
    return Future.failedFuture("no mail is set up: mail.url is empty");
  }
}
