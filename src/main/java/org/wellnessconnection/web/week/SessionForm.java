package org.wellnessconnection.web.week;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Outline;
import org.wellnessconnection.programme.Places;
import org.wellnessconnection.programme.Reach;
import org.wellnessconnection.programme.Word;
import org.wellnessconnection.programme.WrittenTime;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.web.page.Typed;
import org.wellnessconnection.zones.Choice;
import org.wellnessconnection.zones.WallTime;
import org.wellnessconnection.zones.Zones;

/** What a form about a session says. What cannot be is {@link Refused} with the field. */
record SessionForm(Map<String, String> words) {
  private static final int LONGEST = 4_000;

  SessionForm {
    words = Map.copyOf(words);
  }

  static SessionForm of(RoutingContext ctx) {
    Map<String, String> words = new HashMap<>();
    ctx.request()
        .formAttributes()
        .forEach(
            (name, value) ->
                words.put(name, value.substring(0, Math.min(value.length(), LONGEST))));
    return new SessionForm(words);
  }

  Typed typed(String form, Refused why) {
    return new Typed(form, words, Optional.of(why.field()), Optional.of(why.code()));
  }

  String word(String name) {
    return words.getOrDefault(name, "").strip();
  }

  /** A choice that was found right, as it is written on record. */
  String code(String name) {
    return word(name).toLowerCase(Locale.ROOT);
  }

  /** Somebody's word, with a reason where one was written. */
  Word word(AccountId by, Instant now) {
    String why = word("why");
    return why.isEmpty() ? new Word(by, now) : new Word(by, now, why);
  }

  Cancellation.Why reason() {
    return choice("reason", Cancellation.Why.values());
  }

  Reach reach() {
    return choice("reach", Reach.values());
  }

  <E extends Enum<E>> E choice(String field, E[] all) {
    return Stream.of(all)
        .filter(it -> it.name().equalsIgnoreCase(word(field)))
        .findFirst()
        .orElseThrow(() -> new Refused(field, "bad_choice"));
  }

  WallTime start(Zones zones) {
    return WrittenTime.start(word("date") + "T" + word("time"), word("zone"), choice(), zones);
  }

  Optional<Choice> choice() {
    return Stream.of(Choice.values())
        .filter(it -> it.name().equalsIgnoreCase(word("choice")))
        .findFirst();
  }

  Duration lasts() {
    return Duration.ofMinutes(number("lasts", "bad_length"));
  }

  int number(String field, String otherwise) {
    Refused.unless(word(field).matches("\\d{1,4}"), field, otherwise);
    return Integer.parseInt(word(field));
  }

  Map<String, String> inBoth(String field) {
    return Map.of("en", word(field + "_en"), "fr", word(field + "_fr"));
  }

  Places places() {
    return new Places(number("capacity", "bad_capacity"), number("minimum", "bad_minimum"));
  }

  /** Title and places as they are wished for; the rest as it is. */
  UnaryOperator<Outline> outline() {
    Map<String, String> title = inBoth("title");
    Places places = places();
    return it -> it.withTitle(title).withPlaces(places);
  }
}
