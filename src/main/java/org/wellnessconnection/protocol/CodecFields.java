package org.wellnessconnection.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of one JSON object, each read once; what is left over is unknown. */
public final class CodecFields {
  private static final int MAX_ITEMS = 1_100;
  private static final long MAX_NUMBER = (1L << 53) - 1;

  private final ObjectNode object;

  CodecFields(JsonNode node) {
    if (!(node instanceof ObjectNode fields)) {
      throw new Malformed("bad_json");
    }
    this.object = fields;
  }

  public String text(String name) {
    return optionalText(name).orElseThrow(CodecFields::missing);
  }

  public Optional<String> optionalText(String name) {
    Optional<JsonNode> node = take(name);
    require(node.map(JsonNode::isTextual).orElse(true));
    return node.map(JsonNode::textValue);
  }

  /** A whole number from 1 to 2^53 − 1. */
  public long number(String name) {
    return optionalNumber(name).orElseThrow(CodecFields::missing);
  }

  public Optional<Long> optionalNumber(String name) {
    return take(name).map(CodecFields::whole);
  }

  private static long whole(JsonNode node) {
    boolean whole = node.isIntegralNumber() && node.canConvertToLong();
    if (!whole || node.longValue() < 1 || node.longValue() > MAX_NUMBER) {
      throw new Malformed("bad_number");
    }
    return node.longValue();
  }

  public boolean flag(String name) {
    return optionalFlag(name).orElseThrow(CodecFields::missing);
  }

  public Optional<Boolean> optionalFlag(String name) {
    Optional<JsonNode> node = take(name);
    require(node.map(JsonNode::isBoolean).orElse(true));
    return node.map(JsonNode::booleanValue);
  }

  public SeatId seat(String name) {
    return new SeatId(text(name));
  }

  /** An object within; what is left over in it is left unread. */
  public CodecFields object(String name) {
    return new CodecFields(take(name).orElseThrow(CodecFields::missing));
  }

  public boolean has(String name) {
    return object.has(name);
  }

  public Optional<SeatId> optionalSeat(String name) {
    return optionalText(name).map(SeatId::new);
  }

  public List<SeatId> seats(String name) {
    return items(name, node -> new SeatId(textOf(node)));
  }

  public List<String> texts(String name) {
    return items(name, CodecFields::textOf);
  }

  public List<Long> numbers(String name) {
    return items(name, CodecFields::whole);
  }

  private static String textOf(JsonNode node) {
    require(node.isTextual());
    return node.textValue();
  }

  /** One of the constants, in lower case; anything else is empty. */
  public <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
    String text = text(name);
    for (E word : words.getEnumConstants()) {
      if (word.name().toLowerCase(Locale.ROOT).equals(text)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** One of the constants, in lower case; empty when the field is not there. */
  public <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> words) {
    return has(name)
        ? Optional.of(word(name, words).orElseThrow(() -> new Malformed("bad_field")))
        : Optional.empty();
  }

  /** Some of the constants, in lower case; what is left out is empty. */
  public <E extends Enum<E>> Set<E> words(String name, Class<E> words) {
    return Set.copyOf(items(name, node -> constant(textOf(node), words)));
  }

  private static <E extends Enum<E>> E constant(String text, Class<E> words) {
    return Stream.of(words.getEnumConstants())
        .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> new Malformed("bad_field"));
  }

  public <T> List<T> list(String name, Function<CodecFields, T> item) {
    return items(
        name,
        each -> {
          CodecFields fields = new CodecFields(each);
          T made = item.apply(fields);
          fields.nothingElse();
          return made;
        });
  }

  /** What is left out is empty. */
  private <T> List<T> items(String name, Function<JsonNode, T> item) {
    return items(take(name).orElseGet(object::arrayNode), item);
  }

  /** Lists of seats in a list, if it is there. */
  public Optional<List<List<SeatId>>> seatLists(String name) {
    return take(name)
        .map(lists -> items(lists, list -> items(list, each -> new SeatId(textOf(each)))));
  }

  private static <T> List<T> items(JsonNode node, Function<JsonNode, T> item) {
    require(node instanceof ArrayNode && node.size() <= MAX_ITEMS);
    List<T> items = new ArrayList<>();
    node.forEach(each -> items.add(item.apply(each)));
    return List.copyOf(items);
  }

  public void nothingElse() {
    if (!object.isEmpty()) {
      throw new Malformed("unknown_field");
    }
  }

  private Optional<JsonNode> take(String name) {
    return Optional.ofNullable(object.remove(name));
  }

  private static Malformed missing() {
    return new Malformed("missing_field");
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new Malformed("bad_field");
    }
  }
}
