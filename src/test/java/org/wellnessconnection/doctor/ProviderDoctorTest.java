package org.wellnessconnection.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.openid.Providers;
import org.wellnessconnection.openid.ProvidersFile;

class ProviderDoctorTest {
  private static final Browser BROWSER = Browser.patientFor(Duration.ofSeconds(1));

  @TempDir Path folder;
  private HttpServer provider;
  private String issuer;

  @BeforeEach
  void opens() throws IOException {
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.start();
    issuer = "http://localhost:" + provider.getAddress().getPort();
  }

  @AfterEach
  void closes() {
    provider.stop(0);
  }

  @Test
  void aProviderThatPublishesWhoItIsIsWell() throws IOException {
    answers(200, "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/keys\"}");
    assertThat(visit().isWrong()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"issuer\":\"https://somebody.else\"} | calls itself otherwise",
        "200 | {} | something else",
        "200 | <html> | something else",
        "404 | {} | answers 404",
        "302 | {} | answers 302",
      })
  void whatItGetsWrongIsSaid(int status, String body, String seen) throws IOException {
    answers(status, body);
    assertThat(visit().seen()).contains(seen);
    assertThat(visit().isWrong()).isTrue();
  }

  @Test
  void nobodyThereIsSaid() throws IOException {
    provider.stop(0);
    assertThat(visit().seen()).isEqualTo("cannot be reached");
  }

  @Test
  void noProviderIsNotWrong() {
    assertThat(new ProviderCheck(BROWSER, Providers.none()).look())
        .extracting(Finding::verdict)
        .containsExactly(Finding.Verdict.NOT_SET);
  }

  private void answers(int status, String body) {
    provider.createContext(
        "/.well-known/openid-configuration",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private Finding visit() throws IOException {
    Path file = folder.resolve("providers.yaml");
    Files.writeString(
        file,
        """
        providers:
          - key: college
            name: {en: College, fr: Collège}
            issuer: %s
            clientId: circle
            clientSecret: q7Zk2mX9rT4vB8nL1cW6yH3pD5sF0gJa
            scopes: [openid]
        """
            .formatted(issuer));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    List<Finding> findings = new ProviderCheck(BROWSER, ProvidersFile.read(file)).look();
    assertThat(findings.toString()).doesNotContain("q7Zk2mX9rT4vB8nL");
    return findings.get(0);
  }
}
