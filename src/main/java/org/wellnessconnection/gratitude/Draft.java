package org.wellnessconnection.gratitude;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.naming.RoomName;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Wording;

/**
 * What somebody is about to post. It is kept nowhere.
 *
 * @param name empty where they stay unnamed
 */
public record Draft(String name, String language, String text) {
  public static final int MOST_CHARACTERS = 1_200;
  private static final int MOST_BYTES = 4_800;
  private static final Set<String> LANGUAGES = Set.of("en", "fr");

  /** What cannot be kept as it is, and why. */
  public record Fault(String field, String code) {}

  public Draft {
    text = PlainText.of(text);
  }

  public Optional<Fault> fault() {
    Optional<Refusal> badName = name.isEmpty() ? Optional.empty() : RoomName.problem(name);
    if (badName.isPresent()) {
      return badName.map(refusal -> new Fault("name", refusal.code()));
    }
    if (!LANGUAGES.contains(language)) {
      return Optional.of(new Fault("language", Refusal.BAD_CHOICE.code()));
    }
    return badText().map(refusal -> new Fault("text", refusal.code()));
  }

  private Optional<Refusal> badText() {
    Optional<Refusal> fault = Wording.fault(text, MOST_CHARACTERS);
    boolean tooLong = text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    return fault.isEmpty() && tooLong ? Optional.of(Refusal.TEXT_TOO_LONG) : fault;
  }

  Words words() {
    return new Words(RoomName.of(name).map(RoomName::value), language, text);
  }
}
