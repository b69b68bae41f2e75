package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;

/**
 * Every route, asked for by everybody: a visitor, somebody who has not registered, Ana who is a
 * member, Ada who facilitates, Cora who coordinates, Sol the safety lead, Max who administers.
 * Forms are empty: whoever may use one is told what is wrong with it (400, 422), nobody else is. A
 * report or an exclusion that there is not is nobody's (404).
 */
class WhoMayDoWhatServerTest {
  /** Asked for without a cookie: whoever goes on asking has to stay signed in. */
  private static final Set<String> ENDS =
      Set.of("/sign-out", "/me/devices/end-all", "/me/devices/end-others");

  private static final Path WEB = Path.of("src/main/java/org/wellnessconnection/web");
  private static final Pattern ROUTE =
      Pattern.compile("\\.(get|post|put|patch|delete|route)\\(\\s*\"(/[^\"]*)\"\\)");

  /** Visitor, not registered, member, facilitator, coordinator, safety lead, administrator. */
  private static final Path TABLE =
      Path.of("src/test/resources/org/wellnessconnection/web/who-may-do-what.txt");

  private static House house;
  private static Map<String, String> cookies;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
    cookies = new LinkedHashMap<>();
    cookies.put("visitor", "");
    cookies.put("unregistered", cookie(newcomer()));
    for (String person : List.of("ana", "ada", "cora", "sol", "max")) {
      cookies.put(person, cookie(house.account(person)));
    }
    house.sends("ana", "circle");
    house.sends("ada", "circle");
  }

  private static AccountId newcomer() throws Exception {
    AccountId id = AccountId.random();
    house.keeps(new Account(id, "Newcomer").withStanding(Optional.empty()));
    return id;
  }

  private static String cookie(AccountId account) throws Exception {
    return "Cookie: " + house.cookie(account) + "\r\n";
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @Test
  void everybodyGetsWhatIsTheirsAndNothingElse() throws Exception {
    Map<String, String> actual = new TreeMap<>();
    for (String route : routes()) {
      actual.put(route, answers(route));
    }
    assertThat(actual).isEqualTo(expected());
  }

  private static Map<String, String> expected() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .map(line -> line.split(" +\\| "))
        .collect(Collectors.toMap(row -> row[0].strip(), row -> row[1], (a, b) -> a, TreeMap::new));
  }

  private static Set<String> routes() throws IOException {
    try (Stream<Path> files = Files.walk(WEB)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(WhoMayDoWhatServerTest::routesOf)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> routesOf(Path file) {
    try {
      return ROUTE
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1).toUpperCase(Locale.ROOT) + " " + found.group(2));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String answers(String route) throws Exception {
    List<String> row = new ArrayList<>();
    for (String cookie : cookies.values()) {
      row.add(Integer.toString(answer(route, cookie)));
    }
    return String.join(" ", row);
  }

  private static int answer(String route, String cookie) throws Exception {
    String path = real(route.split(" ")[1]);
    return route.startsWith("GET")
        ? Caller.gets(house.address(), path, "Accept: text/html\r\n" + cookie).status()
        : Caller.posts(house.address(), path, type(path) + ownCookie(path, cookie), body(path))
            .status();
  }

  private static String ownCookie(String path, String cookie) {
    return ENDS.contains(path) ? "" : cookie;
  }

  private static String type(String path) {
    return "Content-Type: "
        + (takesJson(path) ? "application/json" : "application/x-www-form-urlencoded")
        + "\r\n";
  }

  private static String body(String path) {
    return takesJson(path) ? "{}" : "";
  }

  private static boolean takesJson(String path) {
    return Stream.of("/rooms", "/bench", "/api").anyMatch(path::startsWith);
  }

  private static String real(String path) throws Exception {
    if (path.startsWith("/rooms")) {
      return path.replace(":id", house.room("circle"));
    }
    if (path.startsWith("/people")) {
      return path.replace(":id", house.account("ben").value());
    }
    if (path.startsWith("/alerts/")) {
      return path.replace(":id", alert());
    }
    return path.replace(":id", Id.random())
        .replace(":version", "none")
        .replace(":name", "site.css");
  }

  private static String alert() throws Exception {
    String room = Id.random();
    Alert alert =
        new Alert(room + ":1", CallKind.SUPPORT_UNSEEN, new RoomId(room), Set.of(), Instant.now());
    house.keeps(alert);
    return alert.id();
  }
}
