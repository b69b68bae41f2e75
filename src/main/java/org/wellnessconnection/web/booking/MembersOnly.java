package org.wellnessconnection.web.booking;

import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.web.Site;

/** Whoever is signed in and not a member yet is told so; whoever is not signed in is asked to. */
record MembersOnly(Site site) {

  void come(RoutingContext ctx, Consumer<Account> work) {
    site.asMember(
        ctx,
        account -> {
          if (account.isMember()) {
            work.accept(account);
          } else {
            site.problem().stranger(ctx);
          }
        });
  }
}
