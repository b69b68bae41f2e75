package org.wellnessconnection;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.content.Library;
import org.wellnessconnection.content.LibraryFile;
import org.wellnessconnection.gratitude.SafetyWords;
import org.wellnessconnection.gratitude.WeeklyPrompts;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.mail.Stationery;
import org.wellnessconnection.openid.Providers;
import org.wellnessconnection.openid.ProvidersFile;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.programme.Formats;
import org.wellnessconnection.programme.FormatsFile;
import org.wellnessconnection.programme.Programme;
import org.wellnessconnection.programme.ProgrammeFile;
import org.wellnessconnection.programme.SampleWord;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.safety.CrisisHelpFile;
import org.wellnessconnection.safety.HelpInBothLanguages;
import org.wellnessconnection.video.Jitsi;
import org.wellnessconnection.video.SharedSecret;
import org.wellnessconnection.web.Logo;
import org.wellnessconnection.web.page.LetterPaper;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.zones.Zones;

/** What people wrote into files, all of it sound. */
record Written(
    Programme programme,
    Formats formats,
    HelpInBothLanguages help,
    Map<String, Letter> letters,
    Map<String, Letter> identified,
    Timekeeping time,
    JoiningWords joining,
    Letters farewell,
    Stationery stationery,
    SafetyWords safetyWords,
    WeeklyPrompts prompts,
    Vault vault,
    Providers providers,
    Optional<Jitsi> jitsi,
    Library library,
    Optional<Logo> logo) {

  /**
   * @throws ConfigProblem with the setting, the file and the field where something is wrong
   */
  static Written read(Config config) {
    Formats formats =
        read("programme.formats", () -> FormatsFile.read(config.programme().formats()));
    Zones zones = read("time.zones", () -> config.time().read());
    return new Written(
        read("programme.file", () -> programme(config, formats, zones)),
        formats,
        read("content.folder", () -> CrisisHelpFile.read(config.content().folder())),
        read("content.folder", () -> letters(config.content().folder(), "alert", "link", "alerts")),
        read("content.folder", () -> letters(config.content().folder(), "identified", "link")),
        new Timekeeping(zones, config.time().leastVersion()),
        read(
            "content.folder",
            () -> JoiningWords.read(config.content().folder(), config.members().consent())),
        read("content.folder", () -> Letters.read(config.content().folder(), "goodbye")),
        read("content.folder", () -> stationery(config.content().folder())),
        read("content.folder", () -> SafetyWords.read(config.content().folder())),
        read("content.folder", () -> WeeklyPrompts.read(config.content().folder())),
        read("vault.keyFile", () -> VaultFile.open(config.vault().keyFile())),
        read("signIn.providers", () -> providers(config)),
        jitsi(config),
        read("content.folder", () -> LibraryFile.read(config.content().folder())),
        read("brand.logo", () -> Logo.read(config.brand().logo())));
  }

  private static Stationery stationery(Path content) {
    return Stationery.read(content, new LetterPaper(new Pages()));
  }

  private static Providers providers(Config config) {
    Providers providers = ProvidersFile.read(config.signIn().providers());
    if (config.mode() == Config.Mode.PRODUCTION) {
      providers.requireEncrypted();
    }
    return providers;
  }

  private static Optional<Jitsi> jitsi(Config config) {
    try {
      Optional<Jitsi> jitsi = Jitsi.read(config.video());
      if (config.mode() == Config.Mode.PRODUCTION) {
        jitsi.ifPresent(it -> it.secrets().forEach(Written::requireHardToGuess));
      }
      return jitsi;
    } catch (IllegalArgumentException broken) {
      String[] keyAndReason = String.valueOf(broken.getMessage()).split(": ", 2);
      throw new ConfigProblem("video." + keyAndReason[0], keyAndReason[1]);
    }
  }

  private static void requireHardToGuess(String key, SharedSecret secret) {
    if (!Config.isHardToGuess(secret.word())) {
      throw new IllegalArgumentException(key + ": is a placeholder, or easy to guess");
    }
  }

  private static Programme programme(Config config, Formats formats, Zones zones) {
    Programme read = ProgrammeFile.read(config.programme().file());
    if (config.mode() == Config.Mode.PRODUCTION) {
      SampleWord.refuseIn(read);
    }
    return formats.checked(read).checked(zones);
  }

  /** What people are written on one occasion, by language. */
  private static Map<String, Letter> letters(Path content, String name, String... gaps) {
    return Stream.of("en", "fr")
        .collect(
            Collectors.toMap(
                language -> language,
                language ->
                    Letter.read(content.resolve(language + "/mail/" + name + ".txt"), gaps)));
  }

  private static <T> T read(String key, Supplier<T> file) {
    try {
      return file.get();
    } catch (IllegalArgumentException broken) {
      throw new ConfigProblem(key, String.valueOf(broken.getMessage()));
    }
  }
}
