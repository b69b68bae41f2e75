package org.wellnessconnection.web.identification;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.safety.Identification.Capacity;
import org.wellnessconnection.safety.Identification.Speaker;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.IdentificationsPage;

/** How long somebody is not told, where telling them at once would put them in danger. */
final class Delays {
  private Delays() {}

  static boolean mayChoose(Speaker speaker) {
    return speaker.capacities().contains(Capacity.SAFETY_LEAD);
  }

  /** At once, when a form says nothing; empty when it says something that nobody offered. */
  static Optional<Duration> in(RoutingContext ctx) {
    String said = Site.form(ctx, "delay");
    return said.isEmpty()
        ? Optional.of(Duration.ZERO)
        : IdentificationsPage.DELAYS.stream()
            .filter(hours -> hours.toString().equals(said))
            .findAny()
            .map(Duration::ofHours);
  }
}
