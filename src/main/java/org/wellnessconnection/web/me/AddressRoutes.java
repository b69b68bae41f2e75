package org.wellnessconnection.web.me;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.AddressChanges;
import org.wellnessconnection.member.SentLetters.Opening;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.AddressPage;
import org.wellnessconnection.web.page.SignInPage.MailField;

/**
 * Getting one’s letters elsewhere. The answer is given before anybody looks whose the address is,
 * so that neither its words nor its time tell.
 */
public final class AddressRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(AddressRoutes.class);

  private final Site site;
  private final AddressChanges addresses;

  public AddressRoutes(Site site, AddressChanges addresses) {
    this.site = site;
    this.addresses = addresses;
  }

  public void mount(Router router) {
    router.get("/me/mail").handler(ctx -> site.asSignedIn(ctx, who -> show(ctx, who)));
    router.post("/me/mail").handler(ctx -> site.asSignedIn(ctx, who -> ask(ctx, who)));
    router.post("/me/mail/code").handler(ctx -> site.asSignedIn(ctx, who -> open(ctx, who)));
  }

  private void show(RoutingContext ctx, SignedIn who) {
    show(ctx, who, MailField.UNTOUCHED, Optional.empty());
  }

  private void show(
      RoutingContext ctx, SignedIn who, MailField field, Optional<String> codeRefusal) {
    boolean sent = ctx.request().getParam("sent") != null || codeRefusal.isPresent();
    Optional<String> now = who.account().mail().map(Address::value);
    site.show(ctx, it -> new AddressPage(it, now, field, codeRefusal, sent));
  }

  private void ask(RoutingContext ctx, SignedIn who) {
    String typed = Site.form(ctx, "mail");
    if (!Address.isOne(typed)) {
      refuse(ctx, "bad_email", () -> show(ctx, who, wrong(typed), Optional.empty()));
      return;
    }
    Site.whether(
        ctx,
        addresses.mayAsk(who.account().id()),
        () -> send(ctx, who, new Address(typed)),
        () -> site.problem().reply(ctx, 429, "rate_limited"));
  }

  private static MailField wrong(String typed) {
    return new MailField(typed, Optional.of("bad_email"));
  }

  private void send(RoutingContext ctx, SignedIn who, Address mail) {
    Reply.goTo(ctx, "/me/mail?sent=yes");
    addresses
        .send(who, mail)
        .onFailure(
            failure ->
                LOG.warn("A letter to a new address did not go out: {}", failure.getClass()));
  }

  private void open(RoutingContext ctx, SignedIn who) {
    Site.then(
        ctx, addresses.open(who, Site.form(ctx, "code")), opening -> opened(ctx, who, opening));
  }

  private void opened(RoutingContext ctx, SignedIn who, Opening opening) {
    if (opening instanceof Opening.By) {
      Reply.goTo(ctx, "/me?saved=yes");
      return;
    }
    String code = opening instanceof Opening.Elsewhere ? "other_browser" : "bad_code";
    refuse(ctx, code, () -> show(ctx, who, MailField.UNTOUCHED, Optional.of(code)));
  }

  private void refuse(RoutingContext ctx, String code, Runnable again) {
    site.refuse(ctx, code, Optional.empty(), again);
  }
}
