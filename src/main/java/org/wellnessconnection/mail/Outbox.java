package org.wellnessconnection.mail;

import io.vertx.core.Future;
import java.util.List;

/** The last letters of a server that is alone on its machine, for whoever tries it out. */
public interface Outbox {
  int HOLDS = 50;

  Future<Void> keep(Mail mail);

  /** The newest first. */
  Future<List<Mail>> mails();

  /** No letter to this address is left. */
  Future<Void> erase(Address to);
}
