package org.wellnessconnection.web.signin;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.openid.ByProvider;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.SignInPage;
import org.wellnessconnection.web.page.SignInPage.Elsewhere;
import org.wellnessconnection.web.page.SignInPage.MailField;

/** The page on which somebody signs in, with every way there is. */
public record SignInForm(Site site, ByProvider providers) {
  private static final String HOME = "/sign-in";

  void show(RoutingContext ctx, String returnTo, Optional<String> refusal, MailField mail) {
    site.show(ctx, it -> new SignInPage(it.at(HOME), returnTo, refusal, mail, elsewhere(it)));
  }

  private List<Elsewhere> elsewhere(Page page) {
    return providers.offered().stream()
        .map(it -> new Elsewhere(it.key(), it.name().in(page.texts().language())))
        .toList();
  }
}
