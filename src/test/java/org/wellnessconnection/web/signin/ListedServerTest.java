package org.wellnessconnection.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.openid.PretendKey;
import org.wellnessconnection.openid.PretendProvider;
import org.wellnessconnection.story.House;

/** Who administers by the settings and signs in with a provider. */
class ListedServerTest {
  @TempDir Path folder;

  @Test
  void whoIsListedAdministersOnceTheProviderHasVerifiedTheAddress() throws Exception {
    try (PretendProvider cma = PretendProvider.opens(PretendKey.rsa("one", "RS256"));
        House house = House.opens(providers(cma), "--members.administrators=boss@example.org")) {
      cma.says(said -> said.put("email_verified", false));
      assertThat(administers(house, cma)).isFalse();
      cma.behaves().knows("boss");
      assertThat(administers(house, cma)).isTrue();
    }
  }

  private String providers(PretendProvider provider) throws Exception {
    Path file = folder.resolve("providers.yaml");
    Files.writeString(file, "providers:\n" + provider.written("cma"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return "--signIn.providers=" + file;
  }

  private static boolean administers(House house, PretendProvider cma) throws Exception {
    cma.knows("boss");
    new Browser(house.address()).signsInWith("cma");
    return house
        .account(new Subject(cma.issuer(), "boss"))
        .orElseThrow()
        .has(Duty.ADMINISTRATOR, Instant.now());
  }
}
