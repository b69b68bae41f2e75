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
  private static final Path WEB = Path.of("src/main/java/org/wellnessconnection/web");
  private static final Pattern ROUTE =
      Pattern.compile("\\.(get|post|put|patch|delete|route)\\(\\s*\"(/[^\"]*)\"\\)");

  /** Visitor, not registered, member, facilitator, coordinator, safety lead, administrator. */
  private static final String TABLE =
      """
      GET /                                | 200 303 200 200 200 200 200
      GET /alerts                          | 303 303 404 404 200 200 404
      GET /approvals                       | 303 303 404 404 200 404 404
      GET /audit                           | 303 303 404 404 404 404 200
      GET /consent                         | 200 200 200 200 200 200 200
      GET /debriefs                        | 404 303 404 404 200 200 404
      GET /exclusions                      | 404 303 404 404 200 200 404
      GET /favicon.ico                     | 204 303 204 204 204 204 204
      GET /give-up/:word                   | 200 200 200 200 200 200 200
      GET /health                          | 200 200 200 200 200 200 200
      GET /help                            | 200 200 200 200 200 200 200
      GET /identification                  | 303 303 404 404 200 200 404
      GET /language                        | 303 303 303 303 303 303 303
      GET /left                            | 200 200 200 200 200 200 200
      GET /my                              | 303 303 200 200 200 200 200
      GET /my/:id                          | 303 303 404 404 404 404 404
      GET /my/:id/event.ics                | 303 303 404 404 404 404 404
      GET /outbox                          | 200 200 200 200 200 200 200
      GET /people                          | 303 303 404 404 200 404 200
      GET /people/:id                      | 303 303 404 404 200 404 200
      GET /register                        | 303 200 303 303 303 303 303
      GET /reports                         | 404 303 404 404 200 200 404
      GET /rooms/:id                       | 303 303 200 200 200 200 200
      GET /rooms/:id/identification/:seat  | 303 303 404 404 404 404 404
      GET /rooms/:id/removal               | 401 303 404 404 404 404 404
      GET /rooms/:id/socket                | 426 303 426 426 426 426 426
      GET /sessions/:id/register           | 303 303 404 404 404 404 404
      GET /sign-in                         | 200 200 200 200 200 200 200
      GET /sign-in/back/:provider          | 400 400 400 400 400 400 400
      GET /sign-in/code                    | 200 200 200 200 200 200 200
      GET /static/:version/:name           | 200 200 200 200 200 200 200
      POST /alerts/:id/take                | 404 404 404 404 303 303 404
      POST /approvals                      | 404 404 404 404 422 404 404
      POST /bench/seats                    | 404 404 404 404 404 404 404
      POST /consent                        | 401 422 422 422 422 422 422
      POST /exclusions                     | 404 404 404 404 404 404 404
      POST /give-up/:word                  | 200 200 200 200 200 200 200
      POST /identification/:id             | 401 404 404 404 404 404 404
      POST /identified                     | 401 303 303 303 303 303 303
      POST /my/:id/accept                  | 401 403 404 404 404 404 404
      POST /my/:id/give-up                 | 401 403 404 404 404 404 404
      POST /my/:id/keep                    | 401 403 404 404 404 404 404
      POST /people/:id/duties              | 404 404 404 404 422 404 422
      POST /people/:id/duties/end          | 404 404 404 404 422 404 422
      POST /people/find                    | 404 404 404 404 422 404 422
      POST /register                       | 401 422 303 303 303 303 303
      POST /reports/:id                    | 404 404 404 404 404 404 404
      POST /rooms/:id/after                | 401 403 404 200 404 404 404
      POST /rooms/:id/debrief              | 401 403 404 400 404 404 404
      POST /rooms/:id/feedback             | 401 403 404 400 404 404 404
      POST /rooms/:id/identification/:seat | 401 404 404 404 404 404 404
      POST /rooms/:id/report               | 401 403 400 400 404 404 404
      POST /rooms/:id/seat                 | 401 403 400 400 400 400 400
      POST /rooms/:id/ticket               | 401 403 200 200 404 404 404
      POST /sessions/:id/register          | 401 403 404 404 404 404 404
      POST /sign-in                        | 401 401 401 401 401 401 401
      POST /sign-in/letter                 | 422 422 422 422 422 422 422
      POST /sign-in/with                   | 404 404 404 404 404 404 404
      POST /sign-out                       | 303 303 303 303 303 303 303
      POST /sign-out/by/:provider          | 400 400 400 400 400 400 400
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
    assertThat(actual).isEqualTo(expected());
  }

  private static Map<String, String> expected() {
    return TABLE
        .lines()
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
