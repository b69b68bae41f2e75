package org.wellnessconnection;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A settings file on disk, read strictly. Its words are never repeated: one may be a password. */
final class ConfigFile {
  private static final List<String> PASSWORDS = List.of("redis.url", "mail.url");
  private static final List<String> SECRETS =
      List.of("video.secret", "video.control.secret", "video.jaas.webhookSecret");
  private final Path path;
  private final YAMLMapper yaml =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  ConfigFile(Path path) {
    this.path = path;
  }

  JsonNode read() {
    try {
      JsonNode settings = yaml.readTree(Files.readAllBytes(path));
      requireKept(settings);
      return settings.isMissingNode() ? yaml.createObjectNode() : requireKeys(settings);
    } catch (StreamReadException broken) {
      throw problemOf(broken);
    } catch (MismatchedInputException twoDocuments) {
      throw new ConfigProblem(path.toString(), "must be one YAML document");
    } catch (IOException unreadable) {
      throw new ConfigProblem(path.toString(), "cannot be read");
    }
  }

  private JsonNode requireKeys(JsonNode settings) {
    if (!settings.isObject()) {
      throw new ConfigProblem(path.toString(), "must hold keys and values");
    }
    return settings;
  }

  private void requireKept(JsonNode settings) throws IOException {
    Optional<String> open =
        Stream.concat(
                PASSWORDS.stream().filter(key -> text(settings, key).contains("@")),
                SECRETS.stream().filter(key -> !text(settings, key).matches("(file:.*)?")))
            .findFirst();
    if (open.isPresent() && everybodyMayRead()) {
      throw new ConfigProblem(
          open.get(), "holds a password in a file that everybody can read: chmod 600 " + path);
    }
  }

  private static String text(JsonNode settings, String key) {
    return settings.at("/" + key.replace('.', '/')).asText();
  }

  private boolean everybodyMayRead() throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix")
        && Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ);
  }

  private ConfigProblem problemOf(StreamReadException broken) {
    if (broken.getOriginalMessage().startsWith("Duplicate field")) {
      String pointer = broken.getProcessor().getParsingContext().pathAsPointer().toString();
      return new ConfigProblem(pointer.substring(1).replace('/', '.'), "must stand there once");
    }
    return new ConfigProblem(
        path.toString(), "is not YAML at line " + broken.getLocation().getLineNr());
  }
}
