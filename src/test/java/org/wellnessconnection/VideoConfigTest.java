package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.video.Jitsi;
import org.wellnessconnection.video.Profile;

/** Whoever sets up video wrongly is told which setting, and never sees it run half. */
class VideoConfigTest {
  private static final String SECRET = "q8Zt3mWv6Lr1Xn5Kc9Hd2Jf7Ps4Gb0Ya";

  @TempDir Path folder;

  private static Config config(String... options) {
    List<String> all = new ArrayList<>();
    for (String option : options) {
      all.add("--video." + option);
    }
    return Config.of(all.toArray(String[]::new));
  }

  private Written written(String mode, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--vault.keyFile=" + folder.resolve("vault.key")));
    if (mode.equals("production")) {
      Path programme = Files.writeString(folder.resolve("none.yaml"), "people: []\nsessions: []\n");
      all.add("--mode=production");
      all.add("--server.publicUrl=https://chat.clinic.org");
      all.add("--redis.url=redis://redis");
      all.add("--programme.file=" + programme);
    }
    for (String option : options) {
      all.add("--video." + option);
    }
    return Written.read(Config.of(all.toArray(String[]::new)));
  }

  private static String[] hs256(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("profile=hs256", "url=https://meet.clinic.org", "secret=" + SECRET));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void withNothingSetThereIsNoVideo() throws IOException {
    assertThat(Config.of().video().kind()).isEqualTo(Profile.OFF);
    assertThat(written("local").jitsi()).isEmpty();
  }

  @Test
  void aFileMaySayOffWithoutQuotes() throws IOException {
    Path file = Files.writeString(folder.resolve("off.yaml"), "video:\n  profile: off\n");
    assertThat(Config.of("--config=" + file).video().kind()).isEqualTo(Profile.OFF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://meet.jit.si",
        "https://MEET.JIT.SI",
        "https://beta.meet.jit.si",
        "https://jit.si:443"
      })
  void thePublicDemoIsRefusedWithTheReason(String url) {
    assertThatThrownBy(() -> config(hs256("url=" + url)))
        .isInstanceOf(ConfigProblem.class)
        .hasMessageStartingWith("video.url: is the public demo")
        .hasMessageContaining("jaas");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "url=                          | video.url: must be like https://meet.example.org",
        "url=http://meet.clinic.org    | video.url: must be like https://meet.example.org",
        "url=https://meet.clinic.org/x | video.url: must be like https://meet.example.org",
        "url=https://me@meet.org       | video.url: must be like https://meet.example.org",
        "url=https://a.org;script-src  | video.url: must be like https://meet.example.org",
        "url=https://8x8.vc            | video.url: is 8x8.vc, which wants the profile jaas",
        "secret=                       | video.secret: must be what the Jitsi has",
        "secret=too short              | video.secret: must have 32 characters",
        "appId=                        | video.appId: must be a word",
        "appId=a b                     | video.appId: must be a word",
        "audience=                     | video.audience: must be a word",
        "subject=\"x\"                 | video.subject: must be a word",
      })
  void whatDoesNotFitIsRefusedByName(String option, String reason) {
    assertThatThrownBy(() -> config(hs256(option)))
        .isInstanceOf(ConfigProblem.class)
        .hasMessageStartingWith(reason)
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void onThisMachineAJitsiMayBeWithoutEncryption() throws IOException {
    assertThat(written("local", hs256("url=http://127.0.0.1:8000")).jitsi().map(Jitsi::origin))
        .contains("http://127.0.0.1:8000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jaas.keyId=x                     | video.jaas.keyId: must be like vpaas-magic-cookie-",
        "jaas.keyId=vpaas-magic-cookie-1/ | video.jaas.keyId: must be like vpaas-magic-cookie-",
        "jaas.keyFile=                    | video.jaas.keyFile: must name a file",
        "jaas.webhookSecret=short         | video.jaas.webhookSecret: must have 32 characters",
      })
  void whatDoesNotFitJaasIsRefusedByName(String option, String reason) {
    assertThatThrownBy(
            () ->
                config(
                    "profile=jaas", "jaas.keyId=vpaas-magic-cookie-1/2", "jaas.keyFile=k", option))
        .isInstanceOf(ConfigProblem.class)
        .hasMessageStartingWith(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"})
  void aKeyThatIsNoneIsRefused(String inFile) throws IOException {
    Path file = Files.writeString(folder.resolve("key.pem"), inFile);
    assertThatThrownBy(
            () ->
                written(
                    "local",
                    "profile=jaas",
                    "jaas.keyId=vpaas-magic-cookie-1/2",
                    "jaas.keyFile=" + file))
        .hasMessageStartingWith("video.jaas.keyFile: must be an RSA key");
  }

  @Test
  void jaasNeedsNoMoreThanItsKey() throws IOException, GeneralSecurityException {
    byte[] key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate().getEncoded();
    Path file =
        Files.writeString(
            folder.resolve("key.pem"),
            "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PRIVATE KEY-----\n");
    Written written =
        written(
            "local", "profile=jaas", "jaas.keyId=vpaas-magic-cookie-1/2", "jaas.keyFile=" + file);
    assertThat(written.jitsi().map(Jitsi::origin)).contains("https://8x8.vc");
  }

  @Test
  void aSecretMayLieInAFileOfItsOwn() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");
    assertThat(written("local", hs256("secret=file:" + file)).jitsi()).isPresent();

    Files.writeString(file, "short");
    assertThatThrownBy(() -> written("local", hs256("secret=file:" + file)))
        .hasMessageStartingWith("video.secret: must have 32 characters");
    assertThatThrownBy(() -> written("local", hs256("secret=file:" + folder.resolve("none"))))
        .hasMessage("video.secret: names a file that cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret=changeme-changeme-changeme-changeme",
        "secret=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "control.secret=replace-this-placeholder-with-your-own"
      })
  void forPeopleASecretThatCanBeGuessedIsRefused(String option) throws IOException {
    assertThat(written("local", hs256(option)).jitsi()).isPresent();
    assertThatThrownBy(() -> written("production", hs256(option)))
        .hasMessage("video." + option.split("=")[0] + ": is a placeholder, or easy to guess");
    assertThat(written("production", hs256()).jitsi()).isPresent();
  }

  @Test
  void aFileWithASecretIsForItsOwnerOnly() throws IOException {
    Path file =
        Files.writeString(folder.resolve("w.yaml"), "video: {control: {secret: " + SECRET + "}}\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> Config.of("--config=" + file))
        .hasMessageStartingWith("video.control.secret: holds a password in a file that everybody");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(Config.of("--config=" + file).toString()).doesNotContain(SECRET);
  }
}
