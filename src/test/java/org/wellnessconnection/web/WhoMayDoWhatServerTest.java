package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
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
 * Forms are empty: whoever may use one is told what is wrong with it (400, 422), nobody else is.
 */
class WhoMayDoWhatServerTest {
  private static final Path WEB = Path.of("src/main/java/org/wellnessconnection/web");
  private static final Pattern ROUTE =
      Pattern.compile("\\.(get|post|put|patch|delete|route)\\(\\s*\"(/[^\"]*)\"\\)");

  private static final String TABLE =
      """
      GET  /                            | V N M F C S A
      """;

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
    actual.forEach((route, row) -> System.out.printf("%-36s | %s%n", route, row));
    assertThat(actual).isEqualTo(expected());
  }

  private static Map<String, String> expected() {
    return TABLE
        .lines()
        .map(line -> line.split(" +\\| "))
        .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, b) -> a, TreeMap::new));
  }

  private static Set<String> routes() throws IOException {
    Set<String> routes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(WEB)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher found = ROUTE.matcher(Files.readString(file));
        while (found.find()) {
          routes.add(found.group(1).toUpperCase(java.util.Locale.ROOT) + " " + found.group(2));
        }
      }
    }
    return routes;
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

  /** Signing out must not sign out the one who goes on asking. */
  private static String ownCookie(String path, String cookie) {
    return path.equals("/sign-out") ? "" : cookie;
  }

  private static String type(String path) {
    boolean json = path.startsWith("/rooms") || path.startsWith("/bench");
    return "Content-Type: "
        + (json ? "application/json" : "application/x-www-form-urlencoded")
        + "\r\n";
  }

  private static String body(String path) {
    return path.startsWith("/rooms") || path.startsWith("/bench") ? "{}" : "";
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
