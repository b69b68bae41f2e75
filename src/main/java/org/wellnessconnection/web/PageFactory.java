package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.web.page.Page;

/** What every page needs, for the one who asks. */
final class PageFactory {
  private final Visitors visitors;
  private final String assets;

  PageFactory(Visitors visitors, String assets) {
    this.visitors = visitors;
    this.assets = assets;
  }

  Future<Page> of(RoutingContext ctx) {
    return visitors
        .account(ctx.request())
        .map(
            account ->
                new Page(
                    visitors.texts(ctx.request()),
                    ctx.request().path(),
                    account.map(Account::name),
                    assets));
  }
}
