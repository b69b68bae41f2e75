package org.wellnessconnection.web.signin;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.MailSignIns;
import org.wellnessconnection.web.Paths;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.LetterSentPage;
import org.wellnessconnection.web.page.SignInPage.MailField;

/**
 * Asking for a letter to sign in with. The answer is given before anybody looks whose address it
 * is, so that neither its words nor its time tell.
 */
final class LetterRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(LetterRoutes.class);

  private final SignInForm form;
  private final Site site;
  private final MailSignIns byMail;
  private final AskingBrowser browser;
  private final Function<HttpServerRequest, String> address;

  LetterRoutes(
      SignInForm form,
      MailSignIns byMail,
      AskingBrowser browser,
      Function<HttpServerRequest, String> address) {
    this.form = form;
    this.site = form.site();
    this.byMail = byMail;
    this.browser = browser;
    this.address = address;
  }

  void mount(Router router) {
    router.post("/sign-in/letter").handler(this::ask);
    router.get("/sign-in/code").handler(this::sent);
  }

  private void ask(RoutingContext ctx) {
    String mail = Site.form(ctx, "mail");
    if (!Address.isOne(mail)) {
      refuse(ctx, mail);
      return;
    }
    String from = address.apply(ctx.request());
    Site.whether(
        ctx,
        byMail.mayAsk(from),
        () -> send(ctx, new Address(mail), from),
        () -> site.problem().reply(ctx, 429, "rate_limited"));
  }

  private void refuse(RoutingContext ctx, String typed) {
    MailField field = new MailField(typed, Optional.of("bad_email"));
    site.refuse(
        ctx,
        "bad_email",
        Optional.empty(),
        () -> form.show(ctx, returnTo(ctx), Optional.empty(), field));
  }

  private void send(RoutingContext ctx, Address mail, String from) {
    String language = site.visitors().texts(ctx.request()).language();
    String after = returnTo(ctx);
    String word = browser.remember(ctx.request());
    Reply.goTo(ctx, "/sign-in/code?return_to=" + after);
    byMail
        .send(new MailSignIns.Ask(word, mail, language, from, after))
        .onFailure(
            failure -> LOG.warn("A letter to sign in did not go out: {}", failure.getClass()));
  }

  private void sent(RoutingContext ctx) {
    String returnTo = Paths.here(ctx.request().getParam("return_to"));
    site.show(ctx, it -> new LetterSentPage(it, returnTo));
  }

  private static String returnTo(RoutingContext ctx) {
    return Paths.here(ctx.request().getFormAttribute("return_to"));
  }
}
