package org.wellnessconnection.web.signin;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.member.MailSignIns;
import org.wellnessconnection.member.SentLetters.Opening;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.Paths;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.SignInPage.MailField;

/** Signing in with what a letter brought, and choosing a language. */
public final class SignInRoutes {
  private final SignInForm form;
  private final Site site;
  private final SignInCodes codes;
  private final MailSignIns byMail;
  private final AskingBrowser browser;

  public SignInRoutes(SignInForm form, SignInCodes codes, MailSignIns byMail) {
    this.form = form;
    this.site = form.site();
    this.codes = codes;
    this.byMail = byMail;
    this.browser = new AskingBrowser(site.visitors().isSecure());
  }

  /**
   * @param address where a request comes from, as far as that can be believed
   */
  public void mount(Router router, Function<HttpServerRequest, String> address) {
    router.get("/sign-in").handler(ctx -> show(ctx, Optional.empty()));
    router.post("/sign-in").handler(this::signIn);
    router.get("/language").handler(this::language);
    new LetterRoutes(form, byMail, browser, address).mount(router);
  }

  private void show(RoutingContext ctx, Optional<String> refusal) {
    String returnTo = Paths.here(ctx.request().getParam("return_to"));
    form.show(ctx, returnTo, refusal, MailField.UNTOUCHED);
  }

  /** A way in that was printed here works on any browser, a letter on the one that asked for it. */
  private void signIn(RoutingContext ctx) {
    String word = Site.form(ctx, "code");
    Future<Optional<AccountId>> printed =
        Id.isOne(word) ? codes.spend(word) : Future.succeededFuture(Optional.empty());
    Site.then(
        ctx,
        printed,
        found ->
            found.ifPresentOrElse(
                account -> enter(ctx, account, SignInBy.Way.LOCAL), () -> open(ctx, word)));
  }

  private void open(RoutingContext ctx, String word) {
    Site.then(
        ctx,
        byMail.open(browser.word(ctx.request()).orElse(""), word),
        opening -> opened(ctx, word, opening));
  }

  private void opened(RoutingContext ctx, String word, Opening opening) {
    if (opening instanceof Opening.By letter) {
      String language = site.visitors().texts(ctx.request()).language();
      byMail
          .accountOf(letter.mail(), language)
          .onSuccess(account -> enter(ctx, account, wayOf(word)))
          .onFailure(ctx::fail);
    } else {
      refuse(ctx, opening instanceof Opening.Elsewhere ? "other_browser" : "bad_code");
    }
  }

  private static SignInBy.Way wayOf(String word) {
    return Id.isOne(word) ? SignInBy.Way.LINK : SignInBy.Way.CODE;
  }

  private void enter(RoutingContext ctx, AccountId account, SignInBy.Way way) {
    String returnTo = Paths.here(ctx.request().getFormAttribute("return_to"));
    site.visitors()
        .signIn(ctx.request(), account, new SignInBy(way))
        .onSuccess(
            in -> {
              browser.forget(ctx.request());
              Reply.goTo(ctx, returnTo);
            })
        .onFailure(ctx::fail);
  }

  private void refuse(RoutingContext ctx, String code) {
    ctx.response().setStatusCode(401);
    show(ctx, Optional.of(code));
  }

  private void language(RoutingContext ctx) {
    site.visitors().speak(ctx.request(), String.valueOf(ctx.request().getParam("to")));
    Reply.goTo(ctx, Paths.here(ctx.request().getParam("return_to")));
  }
}
