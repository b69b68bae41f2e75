package org.wellnessconnection.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that somebody may choose from for one room; any other will do as well. */
public final class NameChoice {
  private static final int NEUTRAL = 2;
  private static final int MOST_DRAWS = 200;

  private NameChoice() {}

  /**
   * A first name and initials, where they can be used here, and two names that say nothing.
   *
   * @param taken names that are seen in this room already
   * @param language {@code en} or {@code fr}, of the neutral names
   */
  public static List<String> of(
      String accountName, List<String> taken, String language, RandomGenerator lots) {
    Predicate<String> free = name -> isFree(name, taken);
    List<String> choice = new ArrayList<>();
    Stream.of(firstName(accountName), initials(accountName)).filter(free).forEach(choice::add);
    NeutralNames.in(language)
        .drawn(lots)
        .limit(MOST_DRAWS)
        .filter(free)
        .distinct()
        .limit(NEUTRAL)
        .forEach(choice::add);
    return choice.stream().distinct().toList();
  }

  private static boolean isFree(String name, List<String> taken) {
    Optional<RoomName> possible = RoomName.of(name);
    return possible.isPresent() && taken.stream().noneMatch(possible.get()::looksLike);
  }

  private static String firstName(String name) {
    return name.strip().split(" ", 2)[0];
  }

  private static String initials(String name) {
    String[] words = name.strip().split("[ -]+");
    return Arrays.stream(words)
        .filter(word -> words.length > 1)
        .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
        .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))) + ".")
        .collect(Collectors.joining());
  }
}
