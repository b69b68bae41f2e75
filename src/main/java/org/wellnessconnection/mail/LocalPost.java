package org.wellnessconnection.mail;

import io.vertx.core.Future;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The post of a server that is alone on its machine: letters stay there, to be looked at. */
public final class LocalPost implements Post {
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final Outbox outbox;
  private final Consumer<String> console;

  /**
   * @param console hears one line for each letter: what it is about and where it leads, not to whom
   */
  public LocalPost(Outbox outbox, Consumer<String> console) {
    this.outbox = outbox;
    this.console = console;
  }

  @Override
  public Future<Void> send(Mail mail) {
    return outbox.keep(mail).onSuccess(kept -> console.accept(line(mail)));
  }

  private static String line(Mail mail) {
    Matcher link = LINK.matcher(mail.text());
    return "mail: " + mail.subject() + (link.find() ? " " + link.group() : "");
  }
}
