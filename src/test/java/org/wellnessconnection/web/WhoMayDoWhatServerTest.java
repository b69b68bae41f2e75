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
  private static final String TABLE =
      """
      GET /                                | 200 303 200 200 200 200 200
      GET /.well-known/jwks.json           | 200 303 200 200 200 200 200
      GET /alerts                          | 303 303 404 404 200 200 404
      GET /api/openapi.json                | 200 200 200 200 200 200 200
      GET /api/sessions                    | 200 200 200 200 200 200 200
      GET /api/sessions/:id                | 404 404 404 404 404 404 404
      GET /approvals                       | 303 303 404 404 200 404 404
      GET /audit                           | 303 303 404 404 404 404 200
      GET /consent                         | 200 200 200 200 200 200 200
      GET /debriefs                        | 404 303 404 404 200 200 404
      GET /exclusions                      | 404 303 404 404 200 200 404
      GET /favicon.ico                     | 204 303 204 204 204 204 204
      GET /goodbye                         | 200 200 200 200 200 200 200
      GET /health                          | 200 200 200 200 200 200 200
      GET /help                            | 200 200 200 200 200 200 200
      GET /identification                  | 303 303 404 404 200 200 404
      GET /language                        | 303 303 303 303 303 303 303
      GET /left                            | 200 200 200 200 200 200 200
      GET /me                              | 303 200 200 200 200 200 200
      GET /me/data.json                    | 303 200 200 200 200 200 200
      GET /me/delete                       | 303 200 200 200 200 200 200
      GET /me/devices                      | 303 200 200 200 200 200 200
      GET /me/mail                         | 303 200 200 200 200 200 200
      GET /outbox                          | 200 200 200 200 200 200 200
      GET /people                          | 303 303 404 404 200 404 200
      GET /people/:id                      | 303 303 404 404 200 404 200
      GET /privacy                         | 200 200 200 200 200 200 200
      GET /programme.ics                   | 200 200 200 200 200 200 200
      GET /register                        | 303 200 303 303 303 303 303
      GET /reports                         | 404 303 404 404 200 200 404
      GET /rooms/:id                       | 303 303 200 200 200 200 200
      GET /rooms/:id/identification/:seat  | 303 303 404 404 404 404 404
      GET /rooms/:id/mutes                 | 303 303 200 200 404 404 404
      GET /rooms/:id/removal               | 401 303 404 404 404 404 404
      GET /rooms/:id/socket                | 426 303 426 426 426 426 426
      GET /series                          | 303 303 404 404 200 404 404
      GET /series/:id                      | 303 303 404 404 404 404 404
      GET /series/import                   | 303 303 404 404 200 404 404
      GET /series/new                      | 303 303 404 404 200 404 404
      GET /sessions                        | 200 200 200 200 200 200 200
      GET /sessions/:id                    | 404 404 404 404 404 404 404
      GET /sessions/:id.ics                | 404 404 404 404 404 404 404
      GET /sign-in                         | 200 200 200 200 200 200 200
      GET /sign-in/back/:provider          | 400 400 400 400 400 400 400
      GET /sign-in/code                    | 200 200 200 200 200 200 200
      GET /static/:version/:name           | 200 200 200 200 200 200 200
      GET /wall                            | 303 303 404 404 200 404 404
      GET /week                            | 303 303 404 200 200 404 404
      GET /week.csv                        | 303 303 404 404 200 404 404
      GET /week/:id                        | 303 303 404 404 404 404 404
      POST /alerts/:id/take                | 404 404 404 404 303 303 404
      POST /api/token                      | 403 200 200 200 200 200 200
      POST /approvals                      | 404 404 404 404 422 404 404
      POST /bench/seats                    | 404 404 404 404 404 404 404
      POST /consent                        | 401 422 422 422 422 422 422
      POST /exclusions                     | 404 404 404 404 404 404 404
      POST /identification/:id             | 401 403 404 404 404 404 404
      POST /identified                     | 401 303 303 303 303 303 303
      POST /me                             | 401 422 422 422 422 422 422
      POST /me/consents/withdraw           | 401 303 303 303 303 303 303
      POST /me/delete                      | 401 422 422 422 422 422 422
      POST /me/devices/end                 | 401 400 400 400 400 400 400
      POST /me/devices/end-all             | 401 401 401 401 401 401 401
      POST /me/devices/end-others          | 401 401 401 401 401 401 401
      POST /me/mail                        | 401 422 422 422 422 422 422
      POST /me/mail/code                   | 401 422 422 422 422 422 422
      POST /me/mutes                       | 401 404 404 404 404 404 404
      POST /people/:id/duties              | 404 404 404 404 422 404 422
      POST /people/:id/duties/end          | 404 404 404 404 422 404 422
      POST /people/find                    | 404 404 404 404 422 404 422
      POST /register                       | 401 422 303 303 303 303 303
      POST /reports/:id                    | 404 404 404 404 404 404 404
      POST /rooms/:id/after                | 401 403 404 200 404 404 404
      POST /rooms/:id/debrief              | 401 403 404 400 404 404 404
      POST /rooms/:id/feedback             | 401 403 404 400 404 404 404
      POST /rooms/:id/identification/:seat | 401 403 404 404 404 404 404
      POST /rooms/:id/mutes                | 401 403 400 400 404 404 404
      POST /rooms/:id/report               | 401 403 400 400 404 404 404
      POST /rooms/:id/seat                 | 401 403 400 400 400 400 400
      POST /rooms/:id/ticket               | 401 403 200 200 404 404 404
      POST /series                         | 404 404 404 404 422 404 404
      POST /series/:id                     | 404 404 404 404 404 404 404
      POST /series/import                  | 404 404 404 404 422 404 404
      POST /sign-in                        | 401 401 401 401 401 401 401
      POST /sign-in/letter                 | 422 422 422 422 422 422 422
      POST /sign-in/with                   | 404 404 404 404 404 404 404
      POST /sign-out                       | 303 303 303 303 303 303 303
      POST /sign-out/by/:provider          | 400 400 400 400 400 400 400
      POST /week/:id/cancel                | 404 404 404 404 404 404 404
      POST /week/:id/change                | 404 404 404 404 404 404 404
      POST /week/:id/confirm               | 404 404 404 404 404 404 404
      POST /week/:id/move                  | 404 404 404 404 404 404 404
      POST /week/:id/publish               | 404 404 404 404 404 404 404
      POST /week/:id/skip                  | 404 404 404 404 404 404 404
      POST /week/:id/stand-in              | 404 404 404 404 404 404 404
      POST /week/:id/unconfirm             | 404 404 404 404 404 404 404
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
