package org.wellnessconnection.doctor;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.wellnessconnection.openid.Provider;
import org.wellnessconnection.openid.Providers;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Malformed;

/** Whether every provider of accounts publishes what signing in by it needs. */
public record ProviderCheck(Browser browser, Providers providers) implements Check {
  private static final String WELL_KNOWN = "/.well-known/openid-configuration";

  @Override
  public String what() {
    return "providers of accounts";
  }

  @Override
  public List<Finding> look() {
    return providers.all().isEmpty()
        ? List.of(Finding.notSet(what(), "none: people sign in by letters"))
        : providers.all().stream().map(this::look).toList();
  }

  private Finding look(Provider provider) {
    String what = "provider " + provider.key();
    try {
      Browser.Page page =
          browser.get(URI.create(provider.issuer().replaceAll("/$", "") + WELL_KNOWN));
      return page.status() == 200
          ? judge(what, provider, page.body())
          : Finding.wrong(
              what, "answers " + page.status() + " at its address", "see whether issuer is right");
    } catch (IOException | IllegalArgumentException away) {
      return Finding.wrong(
          what, "cannot be reached", "see whether issuer is right, and the network");
    }
  }

  private static Finding judge(String what, Provider provider, String body) {
    try {
      String issuer = Codec.fields(body).text("issuer");
      return issuer.equals(provider.issuer())
          ? Finding.good(what, "is there")
          : Finding.wrong(what, "calls itself otherwise", "write issuer exactly as it does");
    } catch (Malformed garbage) {
      return Finding.wrong(
          what, "says something else than expected", "see whether issuer is right");
    }
  }
}
