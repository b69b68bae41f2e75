package org.wellnessconnection.web.me;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.DeletePage;
import org.wellnessconnection.web.page.GoodbyePage;

/** Taking one’s data along, and going. */
public final class DataRoutes {
  private static final int UNPROCESSABLE = 422;

  private final Site site;
  private final Privacy privacy;

  public DataRoutes(Site site, Privacy privacy) {
    this.site = site;
    this.privacy = privacy;
  }

  public void mount(Router router) {
    router.get("/me/data.json").handler(ctx -> site.asSomebody(ctx, who -> download(ctx, who)));
    router
        .get("/me/delete")
        .handler(
            ctx -> site.asSomebody(ctx, who -> site.show(ctx, it -> new DeletePage(it, false))));
    router.post("/me/delete").handler(ctx -> site.asSomebody(ctx, who -> delete(ctx, who)));
    router.get("/goodbye").handler(ctx -> site.show(ctx, GoodbyePage::new));
  }

  private void download(RoutingContext ctx, Account account) {
    privacy
        .holdings()
        .of(account.id())
        .map(held -> Codec.write(data(held)))
        .onSuccess(
            json -> {
              ctx.response()
                  .putHeader("Cache-Control", "no-store")
                  .putHeader("Content-Disposition", "attachment; filename=\"my-data.json\"");
              Reply.json(ctx, json);
            })
        .onFailure(ctx::fail);
  }

  private Map<String, Object> data(Map<Retention, List<Record>> held) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("made", site.clock().instant().toString());
    held.forEach((what, records) -> data.put(what.code(), records));
    return data;
  }

  /** The word is the same in the page that asked for it, in either language. */
  private void delete(RoutingContext ctx, Account account) {
    String wanted = site.visitors().texts(ctx.request()).say("me.delete.word");
    if (!Site.form(ctx, "word").equalsIgnoreCase(wanted)) {
      ctx.response().setStatusCode(UNPROCESSABLE);
      site.show(ctx, it -> new DeletePage(it, true));
      return;
    }
    privacy
        .forgetting()
        .forget(account.id(), account.mail(), account.language())
        .compose(begun -> site.visitors().signOut(ctx.request()))
        .onSuccess(out -> goodbye(ctx))
        .onFailure(ctx::fail);
  }

  private static void goodbye(RoutingContext ctx) {
    ctx.response().putHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    Reply.goTo(ctx, "/goodbye");
  }
}
