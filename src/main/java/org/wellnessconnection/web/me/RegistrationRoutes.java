package org.wellnessconnection.web.me;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.member.Registration;
import org.wellnessconnection.member.Registrations;
import org.wellnessconnection.web.Paths;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.RegisterPage;
import org.wellnessconnection.web.page.StandingPage;

/** Becoming a member, for whoever is signed in and is none yet. */
public final class RegistrationRoutes {
  private final Site site;
  private final Registrations registrations;

  public RegistrationRoutes(Site site, Registrations registrations) {
    this.site = site;
    this.registrations = registrations;
  }

  public void mount(Router router) {
    router.get("/register").handler(ctx -> site.asSomebody(ctx, account -> show(ctx, account)));
    router
        .post("/register")
        .handler(ctx -> site.asSomebody(ctx, account -> register(ctx, account)));
  }

  private void show(RoutingContext ctx, Account account) {
    String returnTo = Paths.here(ctx.request().getParam("return_to"));
    if (account.standing().isEmpty()) {
      form(ctx, blank(ctx), Map.of(), returnTo);
    } else {
      goOn(ctx, account, returnTo);
    }
  }

  /** Nothing is chosen that a person has to say themselves. */
  private Registration blank(RoutingContext ctx) {
    return new Registration(
        "",
        "",
        "",
        site.visitors().texts(ctx.request()).language(),
        site.visitors().zone(ctx.request()).orElse(Profile.USUAL_ZONE).getId(),
        "",
        "");
  }

  private void goOn(RoutingContext ctx, Account account, String returnTo) {
    if (account.isMember()) {
      Reply.goTo(ctx, returnTo);
    } else {
      String standing = account.standing().map(it -> it.kind().code()).orElse("awaiting");
      site.show(ctx, it -> new StandingPage(it, standing));
    }
  }

  private void form(
      RoutingContext ctx, Registration written, Map<String, String> faults, String returnTo) {
    site.show(ctx, it -> new RegisterPage(it, written, faults, registrations.texts(), returnTo));
  }

  private void register(RoutingContext ctx, Account account) {
    String returnTo = Paths.here(ctx.request().getFormAttribute("return_to"));
    Registration written = written(ctx);
    Map<String, String> faults = written.faults(registrations.texts().version());
    if (account.standing().isPresent()) {
      goOn(ctx, account, returnTo);
    } else if (faults.isEmpty()) {
      String read = site.visitors().texts(ctx.request()).language();
      registrations
          .register(account.id(), written, read, site.clock().instant())
          .onSuccess(now -> welcome(ctx, written, returnTo))
          .onFailure(ctx::fail);
    } else {
      site.refuse(ctx, faults, () -> form(ctx, written, faults, returnTo));
    }
  }

  /** In the language that they chose from now on; whoever has to wait is told so. */
  private void welcome(RoutingContext ctx, Registration written, String returnTo) {
    site.visitors().speak(ctx.request(), written.language());
    Reply.goTo(ctx, "/register?return_to=" + returnTo);
  }

  private static Registration written(RoutingContext ctx) {
    return new Registration(
        Site.form(ctx, "name"),
        Site.form(ctx, "stage"),
        Site.form(ctx, "province"),
        Site.form(ctx, "language"),
        Site.form(ctx, "zone"),
        Site.form(ctx, "eligible"),
        Site.form(ctx, "agreed"));
  }
}
