package org.wellnessconnection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The defaults, with what was given laid over them: only keys that exist, only their own type. */
final class ConfigTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String UNFIT = "something else";

  private final ConfigRecords records = new ConfigRecords();
  private final ObjectNode settings = records.tree(Config.usual());

  void lay(JsonNode given) {
    lay("", settings, given);
  }

  /** A word of the command line becomes what the key's default is: number, boolean, list, text. */
  void lay(String key, String word) {
    JsonNode given = typed(word, settings.at("/" + key.replace('.', '/')));
    String[] names = key.split("\\.", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      given = NODES.objectNode().set(names[i], given);
    }
    lay(given);
  }

  Config config() {
    return records.from(settings);
  }

  private static void lay(String prefix, ObjectNode onto, JsonNode given) {
    given
        .properties()
        .forEach(entry -> lay(prefix + entry.getKey(), onto, entry.getKey(), entry.getValue()));
  }

  private static void lay(String key, ObjectNode onto, String name, JsonNode given) {
    JsonNode usual = onto.path(name);
    if (usual.isMissingNode()) {
      throw new ConfigProblem(key, "is not a setting, there are " + names(onto));
    }
    if (usual instanceof ObjectNode section && (given.isObject() || given.isNull())) {
      lay(key + ".", section, given);
      return;
    }
    if (!kind(given).equals(kind(usual))) {
      throw new ConfigProblem(key, "must be " + kind(usual));
    }
    onto.set(name, given);
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case NUMBER -> node.isIntegralNumber() && node.canConvertToInt() ? "a whole number" : UNFIT;
      case BOOLEAN -> "true or false";
      case STRING -> "text";
      case ARRAY -> isTexts(node) ? "a list of texts" : UNFIT;
      case OBJECT -> "a section with " + names(node);
      default -> UNFIT;
    };
  }

  private static boolean isTexts(JsonNode list) {
    return Stream.generate(list.elements()::next).limit(list.size()).allMatch(JsonNode::isTextual);
  }

  private static String names(JsonNode section) {
    return section.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
  }

  private static JsonNode typed(String word, JsonNode usual) {
    return switch (usual.getNodeType()) {
      case NUMBER ->
          word.matches("-?\\d{1,9}") ? NODES.numberNode(Integer.parseInt(word)) : text(word);
      case BOOLEAN ->
          word.matches("true|false") ? NODES.booleanNode(word.equals("true")) : text(word);
      case ARRAY -> list(word);
      default -> text(word);
    };
  }

  private static JsonNode text(String word) {
    return NODES.textNode(word);
  }

  private static JsonNode list(String words) {
    var list = NODES.arrayNode();
    Stream.of(words.split(",")).filter(word -> !word.isBlank()).forEach(list::add);
    return list;
  }
}
