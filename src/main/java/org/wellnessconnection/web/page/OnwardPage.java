package org.wellnessconnection.web.page;

import java.net.URI;

/** A page that leads on at once, to somewhere that is not ours. */
public record OnwardPage(Page page, URI address) implements Shown {
  @Override
  public String template() {
    return "onward.jte";
  }

  public String host() {
    return address.getHost();
  }
}
