package org.wellnessconnection.web.booking;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.places.Registering.Asking;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.BookingPage.Fields;
import org.wellnessconnection.web.page.MyPlacePage;

/** What somebody said when they registered, said anew. */
final class WishRoutes {
  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;

  private final Site site;
  private final RegistrationDesk desk;
  private final MyPlaces places;

  WishRoutes(Site site, RegistrationDesk desk, MyPlaces places) {
    this.site = site;
    this.desk = desk;
    this.places = places;
  }

  void mount(Router router) {
    router.post("/my/:id/wish").handler(this::change);
  }

  private void change(RoutingContext ctx) {
    new MembersOnly(site)
        .come(
            ctx,
            account ->
                own(ctx, account)
                    .onFailure(ctx::fail)
                    .onSuccess(
                        found ->
                            found.ifPresentOrElse(
                                own -> change(ctx, account, own),
                                () -> site.problem().reply(ctx, 404, "not_found"))));
  }

  private Future<Optional<MyPlaces.Own>> own(RoutingContext ctx, Account account) {
    String id = ctx.pathParam("id");
    return Id.isOne(id)
        ? places.one(account, new SessionId(id))
        : Future.succeededFuture(Optional.empty());
  }

  private void change(RoutingContext ctx, Account account, MyPlaces.Own own) {
    Fields written = BookingForm.of(ctx);
    Map<String, String> faults = BookingForm.changeFaults(written);
    if (!faults.isEmpty()) {
      refuse(ctx, account, own, new Written(written, faults));
      return;
    }
    Asking asking = new Asking(account.id(), new AttemptId(Id.random()));
    desk.bookings()
        .change(own.session().id(), asking, BookingForm.change(written))
        .onSuccess(told -> answer(ctx, own, told))
        .onFailure(why -> fail(ctx, account, own, why));
  }

  /** What stood in the fields, and what is wrong with it. */
  private record Written(Fields fields, Map<String, String> faults) {}

  /** More names than anybody may avoid, together with those of before. */
  private void fail(RoutingContext ctx, Account account, MyPlaces.Own own, Throwable why) {
    if (why instanceof IllegalArgumentException) {
      Map<String, String> faults = new LinkedHashMap<>(Map.of("avoided", "bad_avoided"));
      refuse(ctx, account, own, new Written(BookingForm.of(ctx), faults));
    } else {
      ctx.fail(why);
    }
  }

  private void refuse(RoutingContext ctx, Account account, MyPlaces.Own own, Written written) {
    if (!Site.readsPages(ctx)) {
      Map.Entry<String, String> first = written.faults().entrySet().iterator().next();
      site.problem().reply(ctx, UNPROCESSABLE, first.getValue(), Optional.of(first.getKey()));
      return;
    }
    ctx.response().setStatusCode(UNPROCESSABLE);
    site.showLater(
        ctx,
        it ->
            places
                .shown(own, account, it)
                .map(
                    shown ->
                        new MyPlacePage(
                            it, shown, Optional.of(written.fields()), written.faults())));
  }

  private void answer(RoutingContext ctx, MyPlaces.Own own, Told told) {
    if (told instanceof Told.No no) {
      site.problem().reply(ctx, CONFLICT, no.why().code());
    } else {
      Reply.goTo(ctx, "/my/" + own.session().id());
    }
  }
}
