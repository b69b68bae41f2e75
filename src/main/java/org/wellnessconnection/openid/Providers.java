package org.wellnessconnection.openid;

import java.util.List;

/** All whose word on who somebody is is taken, in the order in which they are offered. */
public record Providers(List<Provider> all) {
  public Providers {
    all = List.copyOf(all);
  }

  public static Providers none() {
    return new Providers(List.of());
  }

  /**
   * @throws IllegalArgumentException with one line, where one is only for trying things out
   */
  public void requireEncrypted() {
    all.stream()
        .filter(it -> !it.isEncrypted())
        .findFirst()
        .ifPresent(
            plain ->
                Provider.require(
                    false, plain.key() + ".issuer", "must be https while mode is production"));
  }
}
