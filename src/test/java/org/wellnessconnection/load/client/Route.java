package org.wellnessconnection.load.client;

import java.util.List;
import org.wellnessconnection.load.wire.Site;

/** The servers a client may use, and the one it uses now. */
public final class Route {

  private final List<Site> sites;
  private int now;

  public Route(List<Site> sites, int first) {
    this.sites = List.copyOf(sites);
    this.now = first % sites.size();
  }

  synchronized Site current() {
    return sites.get(now);
  }

  /** What a proxy would do: try the next one. */
  synchronized void turn() {
    now = (now + 1) % sites.size();
  }
}
