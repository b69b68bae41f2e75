package org.wellnessconnection.smtp;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.mail.Post;

/** Sends over SMTP. Beyond this machine the line is encrypted and the server proves its name. */
public final class SmtpPost implements Post {
  /** Whoever has not answered by now may still have taken the letter. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int CONNECT_MILLIS = 5_000;
  private static final int LINES = 2;
  private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)\\r?$");

  private final MailClient client;
  private final Address from;

  public SmtpPost(Vertx vertx, SmtpAddress address, Address from) {
    this.client = MailClient.create(vertx, config(address));
    this.from = from;
  }

  private static MailConfig config(SmtpAddress address) {
    MailConfig config =
        new MailConfig(address.host(), address.port())
            .setSsl(address.encrypted())
            .setStarttls(
                address.encrypted() || address.onThisMachine()
                    ? StartTLSOptions.OPTIONAL
                    : StartTLSOptions.REQUIRED)
            .setLogin(address.account().isPresent() ? LoginOption.REQUIRED : LoginOption.DISABLED)
            .setMaxPoolSize(LINES)
            .setConnectTimeout(CONNECT_MILLIS)
            .setIdleTimeout((int) PATIENCE.toSeconds())
            .setHostnameVerificationAlgorithm("HTTPS");
    address.account().ifPresent(who -> config.setUsername(who.user()).setPassword(who.password()));
    return config;
  }

  @Override
  public Future<Void> send(Mail mail) {
    MailMessage message =
        new MailMessage()
            .setFrom(from.value())
            .setTo(mail.to().value())
            .setSubject(mail.subject())
            .setText(mail.text());
    mail.html().ifPresent(message::setHtml);
    mail.id().ifPresent(id -> message.addHeader("Message-ID", "<" + id + "@" + domain() + ">"));
    if (!mail.calendars().isEmpty()) {
      message.setAttachment(mail.calendars().stream().map(SmtpPost::event).toList());
    }
    return client.sendMail(message).timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).mapEmpty();
  }

  private String domain() {
    return from.value().substring(from.value().indexOf('@') + 1);
  }

  /** With the method that stands in it, by which mail programs know what to do with it. */
  private static MailAttachment event(String calendar) {
    Matcher method = METHOD.matcher(calendar);
    boolean has = method.find();
    String suffix = has ? "; method=" + method.group(1) : "";
    String name = has && method.group(1).equals("CANCEL") ? "cancelled.ics" : "event.ics";
    return MailAttachment.create()
        .setContentType("text/calendar; charset=utf-8" + suffix)
        .setName(name)
        .setDisposition("attachment")
        .setData(Buffer.buffer(calendar));
  }
}
