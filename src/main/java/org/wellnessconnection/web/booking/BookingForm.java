package org.wellnessconnection.web.booking;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.naming.RoomName;
import org.wellnessconnection.places.Person;
import org.wellnessconnection.places.Preferences;
import org.wellnessconnection.places.Wish;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.BookingPage.Fields;

/** What somebody writes to register for a session. */
final class BookingForm {
  private static final int LONGEST_WORKPLACE = 120;
  private static final int LONGEST_NOTE = 500;

  private BookingForm() {}

  static Fields empty(String name) {
    return new Fields(name, "", "", Set.of(), Set.of(), "", "", Id.random());
  }

  static Fields of(RoutingContext ctx) {
    return new Fields(
        Site.form(ctx, "name"),
        Site.form(ctx, "workplace"),
        lines(Site.form(ctx, "avoided")),
        all(ctx, "only"),
        all(ctx, "needs"),
        lines(Site.form(ctx, "note")),
        Site.form(ctx, "agreed"),
        Site.form(ctx, "attempt"));
  }

  private static String lines(String written) {
    return written.replace("\r\n", "\n");
  }

  private static Set<String> all(RoutingContext ctx, String name) {
    return Set.copyOf(ctx.request().formAttributes().getAll(name));
  }

  /** What is wrong with which field, in the order of the form. */
  static Map<String, String> faults(Fields written, String version) {
    Map<String, String> faults = new LinkedHashMap<>();
    RoomName.problem(written.name()).map(Refusal::code).ifPresent(it -> faults.put("name", it));
    mark(faults, "workplace", "bad_workplace", isText(written.workplace(), LONGEST_WORKPLACE));
    mark(faults, "avoided", "bad_avoided", areNames(written.avoided()));
    mark(faults, "only", "bad_choice", areOf(Preferences.Only.values(), written.only()));
    mark(faults, "needs", "bad_choice", areOf(Wish.Need.values(), written.needs()));
    mark(faults, "note", "bad_note", isText(written.note().replace("\n", " "), LONGEST_NOTE));
    mark(faults, "agreed", "not_agreed", written.agreed().equals(version));
    return faults;
  }

  /** The same for what may be said anew. */
  static Map<String, String> changeFaults(Fields written) {
    Map<String, String> faults = faults(written, written.agreed());
    faults.keySet().retainAll(Set.of("avoided", "only", "needs", "note"));
    return faults;
  }

  /** Of a form without faults. */
  static Wish.Change change(Fields written) {
    return new Wish.Change(
        chosen(Wish.Need.values(), written.needs()),
        written.note(),
        Preferences.of(
            names(written.avoided()), chosen(Preferences.Only.values(), written.only())));
  }

  private static void mark(Map<String, String> faults, String field, String code, boolean right) {
    if (!right) {
      faults.put(field, code);
    }
  }

  private static boolean isText(String text, int longest) {
    return text.length() <= longest
        && text.codePoints().noneMatch(BookingForm::isUnseen)
        && text.codePoints().allMatch(Character::isDefined);
  }

  private static boolean isUnseen(int sign) {
    int type = Character.getType(sign);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  private static boolean areNames(String avoided) {
    try {
      Preferences.of(names(avoided), Set.of());
      return isText(avoided.replace("\n", " "), Integer.MAX_VALUE);
    } catch (IllegalArgumentException notNames) {
      return false;
    }
  }

  private static List<String> names(String avoided) {
    return avoided.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static <E extends Enum<E>> boolean areOf(E[] known, Set<String> words) {
    Set<String> all = Stream.of(known).map(BookingForm::word).collect(Collectors.toSet());
    return all.containsAll(words);
  }

  static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /** Of a form without faults. */
  static Wish wish(Fields written) {
    Preferences preferences =
        Preferences.of(names(written.avoided()), chosen(Preferences.Only.values(), written.only()));
    return new Wish(
        RoomName.of(written.name()).orElseThrow().value(),
        chosen(Wish.Need.values(), written.needs()),
        written.note(),
        written.agreed(),
        preferences);
  }

  private static <E extends Enum<E>> Set<E> chosen(E[] known, Set<String> words) {
    return Stream.of(known)
        .filter(one -> words.contains(word(one)))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Person person(Fields written, Account account) {
    Optional<String> workplace = Optional.of(written.workplace()).filter(it -> !it.isBlank());
    boolean learns = account.profile().stage().filter(CareerStage::isLearner).isPresent();
    return Person.of(
        account.name(), workplace, learns ? Person.Stage.LEARNER : Person.Stage.PHYSICIAN);
  }

  static AttemptId attempt(Fields written) {
    return new AttemptId(written.attempt());
  }
}
