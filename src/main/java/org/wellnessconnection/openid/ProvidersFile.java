package org.wellnessconnection.openid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.programme.YamlFile;

/** Reads the providers from YAML, strictly. There are secrets in it, which are never repeated. */
public final class ProvidersFile {
  private static final Set<String> USUAL_SCOPES = Set.of("openid", "profile", "email");
  private static final Mapping USUAL_WORDS = WrittenClaims.usual().mapping();
  private static final int MOST = 12;

  private ProvidersFile() {}

  /**
   * @param file an empty path where nobody signs in by a provider
   * @throws IllegalArgumentException with one line that names the file and the field
   */
  public static Providers read(Path file) {
    if (file.toString().isEmpty()) {
      return Providers.none();
    }
    requireKept(file);
    return YamlFile.read(file, Written.class).taken();
  }

  private static void requireKept(Path file) {
    try {
      if (Files.getFileStore(file).supportsFileAttributeView("posix")
          && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
        throw new IllegalArgumentException(
            file + ": holds secrets and can be read by everybody: chmod 600 " + file);
      }
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + ": cannot be read", unreadable);
    }
  }

  record Written(List<WrittenProvider> providers) {
    Written {
      boolean some = !providers.isEmpty() && providers.size() <= MOST;
      Provider.require(some, "providers", "must name 1 to " + MOST);
      requireDistinct(providers.stream().map(WrittenProvider::key).toList(), "key");
      requireDistinct(providers.stream().map(WrittenProvider::issuer).toList(), "issuer");
    }

    private static void requireDistinct(List<String> names, String field) {
      boolean once = names.stream().distinct().count() == names.size();
      Provider.require(once, "providers", "must each have a " + field + " of their own");
    }

    Providers taken() {
      return new Providers(providers.stream().map(WrittenProvider::provider).toList());
    }
  }

  record WrittenProvider(
      String key,
      Provider.Name name,
      String issuer,
      String clientId,
      String clientSecret,
      Set<String> scopes,
      Optional<WrittenClaims> claims) {
    WrittenProvider {
      scopes = scopes.isEmpty() ? USUAL_SCOPES : scopes;
      new Provider(key, name, issuer, clientId, new Secret(clientSecret), scopes, USUAL_WORDS);
    }

    Provider provider() {
      Mapping mapping = claims.map(WrittenClaims::mapping).orElse(USUAL_WORDS);
      return new Provider(key, name, issuer, clientId, new Secret(clientSecret), scopes, mapping);
    }

    /** Names no secret. */
    @Override
    public String toString() {
      return key;
    }
  }

  /**
   * Claims by their names, each with the usual one where none is written.
   *
   * @param stages words that the claim {@code stage} may hold, and what they mean
   * @param grants words that the claim {@code duties} may hold, and what they mean
   */
  record WrittenClaims(
      Optional<String> name,
      Optional<String> mail,
      Optional<String> mailVerified,
      Optional<String> language,
      Optional<String> stage,
      Optional<String> duties,
      Optional<Map<String, CareerStage>> stages,
      Optional<Map<String, Duty>> grants) {
    WrittenClaims {
      Provider.require(
          stage.isPresent() == stages.isPresent(), "stages", "must go together with stage");
      Provider.require(
          duties.isPresent() == grants.isPresent(), "grants", "must go together with duties");
    }

    static WrittenClaims usual() {
      return new WrittenClaims(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    Mapping mapping() {
      return new Mapping(
          name.orElse("name"),
          mail.orElse("email"),
          mailVerified.orElse("email_verified"),
          language.orElse("locale"),
          stage.orElse(""),
          duties.orElse(""),
          stages.orElse(Map.of()),
          grants.orElse(Map.of()));
    }
  }
}
