package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.safety.HelpInBothLanguages;
import org.wellnessconnection.web.page.HelpPanel;
import org.wellnessconnection.web.page.Office;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Sign;
import org.wellnessconnection.web.page.Texts;

/** What every page needs, for the one who asks. */
public final class PageFactory {
  private final Visitors visitors;
  private final Assets assets;
  private final HelpInBothLanguages help;
  private final Clock clock;

  PageFactory(Visitors visitors, Assets assets, HelpInBothLanguages help, Clock clock) {
    this.visitors = visitors;
    this.assets = assets;
    this.help = help;
    this.clock = clock;
  }

  public Future<Page> of(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    return visitors.who(request).map(who -> page(request, who, place(request, who)));
  }

  private Jurisdiction place(HttpServerRequest request, Optional<SignedIn> who) {
    return visitors.place(request, who.map(SignedIn::account));
  }

  /** By their address as long as they have not said their name. */
  private static String greeting(SignedIn who) {
    String name = who.account().name();
    return name.isEmpty() ? who.account().mail().map(Address::value).orElse("") : name;
  }

  private List<String> office(Optional<SignedIn> who) {
    return who.map(SignedIn::account)
        .filter(Account::isMember)
        .map(it -> Office.of(it.duties(clock.instant())))
        .orElse(List.of());
  }

  /** Without asking who it is: for when nobody can be asked. */
  public Page bare(HttpServerRequest request) {
    return bare(request, visitors.place(request));
  }

  public Page bare(HttpServerRequest request, Jurisdiction place) {
    return page(request, Optional.empty(), place);
  }

  private Page page(HttpServerRequest request, Optional<SignedIn> who, Jurisdiction place) {
    Texts texts = visitors.texts(request);
    HelpPanel panel = new HelpPanel(help.in(texts.language()), place, LocalDate.now(clock));
    Sign sign = assets.sign(texts.language());
    Optional<String> name = who.map(PageFactory::greeting);
    return new Page(texts, request.path(), name, office(who), assets.prefix(), panel, sign);
  }
}
