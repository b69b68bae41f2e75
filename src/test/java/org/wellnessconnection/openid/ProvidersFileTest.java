package org.wellnessconnection.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Duty;

class ProvidersFileTest {
  private static final String GOOD =
      """
      providers:
        - key: cma
          name: {en: CMA ID, fr: Identifiant AMC}
          issuer: https://id.clinic.org/realms/cma
          clientId: wellness
          clientSecret: pLh7vQ2xKd93mTz0aWn5RcYb8EjUs4Gf
          scopes: [openid, email]
          claims:
            stage: kind
            stages: {learner: student, physician: practising}
            duties: groups
            grants: {care: coordinator}
      """;

  @TempDir Path folder;

  @Test
  void theFileSaysWhoIsBelievedAndWhatTheirWordsMean() throws IOException {
    Provider cma = read(GOOD).all().get(0);
    assertThat(cma.issuer()).isEqualTo("https://id.clinic.org/realms/cma");
    assertThat(cma.name().in("fr")).isEqualTo("Identifiant AMC");
    assertThat(cma.scopes()).containsExactlyInAnyOrder("openid", "email");
    assertThat(cma.mapping().stages()).containsEntry("learner", CareerStage.STUDENT);
    assertThat(cma.mapping().grants()).containsEntry("care", Duty.COORDINATOR);
    assertThat(cma.mapping().mail()).isEqualTo("email");
  }

  @Test
  void theShippedExampleIsReadButForItsSecret() throws IOException {
    String example = Files.readString(Path.of("config/providers.example.yaml"));
    assertThatThrownBy(() -> read(example)).hasMessageContaining("clientSecret: is short or a");
    String own = example.replaceAll("clientSecret: .*", "clientSecret: " + secret());
    assertThat(read(own).all()).hasSize(2);
  }

  private static String secret() {
    return "pLh7vQ2xKd93mTz0aWn5RcYb8EjUs4Gf";
  }

  @Test
  void withoutAFileThereIsNobody() {
    assertThat(ProvidersFile.read(Path.of("")).all()).isEmpty();
  }

  @Test
  void theSecretIsNeverPrinted() throws IOException {
    assertThat(read(GOOD).toString()).contains("cma").doesNotContain(secret());
  }

  @Test
  void aFileThatEverybodyCanReadIsRefused() throws IOException {
    Path file = file(GOOD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> ProvidersFile.read(file))
        .hasMessage(file + ": holds secrets and can be read by everybody: chmod 600 " + file);
  }

  @Test
  void productionTakesNoProviderInTheClear() throws IOException {
    Providers local = read(GOOD.replace("https://id.clinic.org", "http://localhost:8081"));
    assertThatThrownBy(local::requireEncrypted)
        .hasMessage("cma.issuer: must be https while mode is production");
    read(GOOD).requireEncrypted();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key: cma               | key: C/x          | providers.0: key: must be 1 to 32",
        "https://id.clinic.org  | http://clinic.org | providers.0: issuer: must be https",
        "https://id.clinic.org  | http://localhost.evil.org | providers.0: issuer: must be https",
        "https://id.clinic.org  | ftp://clinic.org  | providers.0: issuer: must be https",
        "https://id.clinic.org  | https://me@a.org  | providers.0: issuer: must be https",
        "/realms/cma            | /?x=1             | providers.0: issuer: must be https",
        "/realms/cma            | /#x               | providers.0: issuer: must be https",
        "clientId: wellness     | clientId: ' '     | providers.0: clientId: must have 1 to 255",
        "[openid, email]        | [email]           | providers.0: scopes: must hold openid",
        "[openid, email]        | [openid, 'a b']   | providers.0: scopes: must be at most 16",
        "name: {en: CMA ID,     | name: {en: '',    | en: must have 1 to 60",
        "issuer:                | isuer:            | providers.0.issuer: is missing",
        "care: coordinator      | care: boss        | not one of the values accepted",
        "learner: student       | learner: nurse    | not one of the values accepted",
        "duties: groups         | name: x           | grants: must go together with duties",
        "stages: {learner: student, physician: practising} | name: x | stages: must go together",
        "clientId: wellness     | x: y              | providers.0.clientId: is missing",
      })
  void oneLineNamesTheField(String right, String wrong, String line) throws IOException {
    assertThat(GOOD).contains(right);
    assertThatThrownBy(() -> read(GOOD.replace(right, wrong))).hasMessageContaining(line);
  }

  @Test
  void nothingButTheClaimsMayBeLeftOut() {
    for (String field : List.of("key", "name", "issuer", "clientId", "clientSecret")) {
      String without =
          GOOD.replaceFirst("(- )?" + field + ": .*\n", field.equals("key") ? "- x: y\n" : "\n");
      assertThatThrownBy(() -> read(without)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hunter2-hunter2",
    "changeme-changeme-changeme-changeme",
    "put-the-secret-of-your-provider-here",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "'with spaces in it pLh7vQ2xKd93mTz0aWn5R'"
  })
  void aSecretThatCanBeGuessedIsRefusedAndNotRepeated(String secret) {
    assertThatThrownBy(() -> read(GOOD.replace(secret(), secret)))
        .hasMessageContaining("providers.0: clientSecret: is short or a placeholder")
        .hasMessageNotContaining(secret);
  }

  @Test
  void twoWithOneKeyOrOneIssuerAreRefused() {
    String twice = GOOD + GOOD.replace("providers:\n", "");
    assertThatThrownBy(() -> read(twice))
        .hasMessageContaining("providers: must each have their own key");
    assertThatThrownBy(() -> read(GOOD + GOOD.replace("providers:\n", "").replace(": cma", ": b")))
        .hasMessageContaining("providers: must each have their own issuer");
  }

  private Providers read(String yaml) throws IOException {
    return ProvidersFile.read(file(yaml));
  }

  private Path file(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("providers.yaml"), yaml);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return file;
  }
}
