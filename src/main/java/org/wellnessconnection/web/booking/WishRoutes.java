package org.wellnessconnection.web.booking;

import io.vertx.ext.web.Router;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.booking.Holders.Holder;
import org.wellnessconnection.web.page.BookingPage.Fields;
import org.wellnessconnection.web.page.MyPlacePage;

/** What somebody said when they registered, said anew. */
final class WishRoutes {
  private final Site site;
  private final RegistrationDesk desk;
  private final Holders holders;

  WishRoutes(Site site, RegistrationDesk desk, Holders holders) {
    this.site = site;
    this.desk = desk;
    this.holders = holders;
  }

  void mount(Router router) {
    router.post("/my/:id/wish").handler(ctx -> holders.come(ctx, this::change));
  }

  private void change(Holder holder) {
    Fields written = BookingForm.of(holder.ctx());
    Map<String, String> faults = BookingForm.changeFaults(written);
    if (!faults.isEmpty()) {
      refuse(holder, written, faults);
      return;
    }
    desk.bookings()
        .change(holder.session(), holder.asking(), BookingForm.change(written))
        .onSuccess(told -> holders.answer(holder, told))
        .onFailure(why -> fail(holder, written, why));
  }

  /** More names than anybody may avoid, together with those of before. */
  private void fail(Holder holder, Fields written, Throwable why) {
    if (why instanceof IllegalArgumentException) {
      refuse(holder, written, Map.of("avoided", "bad_avoided"));
    } else {
      holder.ctx().fail(why);
    }
  }

  private void refuse(Holder holder, Fields written, Map<String, String> faults) {
    site.refuse(holder.ctx(), faults, () -> show(holder, written, faults));
  }

  private void show(Holder holder, Fields written, Map<String, String> faults) {
    site.showLater(
        holder.ctx(),
        it ->
            holders
                .places()
                .shown(holder.own(), holder.account(), it)
                .map(shown -> new MyPlacePage(it, shown, Optional.of(written), faults)));
  }
}
