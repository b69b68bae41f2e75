package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;

/** Another page posts to every address that takes a post, with the cookie of somebody. */
class ForeignPostServerTest {
  private static final Path ROUTES = Path.of("src/main/java/org/wellnessconnection/web");
  private static final Pattern POST = Pattern.compile("\\.post\\(\\s*(\\w+ ?\\+ ?)?\"([^\"]+)\"");
  private static final Pattern HERE = Pattern.compile("String HERE = \"([^\"]+)\"");
  private static House house;
  private static String cookie;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
    cookie = "Cookie: " + house.cookie("ana") + "\r\n";
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  /** As the source names them, so that none is forgotten. */
  private static Set<String> addresses() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROUTES)) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(file -> read(file, found));
    }
    return found;
  }

  private static void read(Path file, Set<String> found) {
    try {
      String source = Files.readString(file);
      Matcher here = HERE.matcher(source);
      String prefix = here.find() ? here.group(1) : "";
      POST.matcher(source)
          .results()
          .map(it -> (it.group(1) == null ? "" : prefix) + it.group(2))
          .forEach(path -> found.add(path.replaceAll(":\\w+", Id.random())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noneOfThemListens() throws Exception {
    List<String> foreign =
        List.of(
            "Origin: https://evil.example\r\n",
            "Origin: null\r\n",
            "Origin: " + house.address() + ".evil.example\r\n",
            "Origin: " + house.address().toString().replace("http:", "https:") + "\r\n",
            "Origin: " + house.address() + "/\r\n",
            "Origin: " + house.address() + "\r\nOrigin: https://evil.example\r\n",
            "Sec-Fetch-Site: cross-site\r\n",
            "Sec-Fetch-Site: same-site\r\n",
            "Sec-Fetch-Site: none\r\n",
            "Origin: null\r\nSec-Fetch-Site: cross-site\r\n");
    Set<String> addresses = addresses();
    assertThat(addresses).contains("/sign-in", "/sign-out", "/api/token", "/me/devices/end-all");
    for (String address : addresses) {
      for (String origin : foreign) {
        isRefused(address, origin, "Content-Type: application/json\r\n", "{}");
        isRefused(address, origin, "Content-Type: application/x-www-form-urlencoded\r\n", "a=b");
      }
    }
    System.out.println(
        addresses.size() + " addresses, foreign posts refused: " + addresses.size() * 20);
    String signedIn = cookie + "Accept: text/html\r\n";
    assertThat(Caller.gets(house.address(), "/me/devices", signedIn).status()).isEqualTo(200);
  }

  @Test
  void whoeverBringsACookieSaysWhereTheyComeFrom() throws Exception {
    String silent = "POST /sign-out HTTP/1.1\r\nHost: %s\r\nContent-Length: 0\r\n%s\r\n";
    String words = silent.formatted(house.address().getAuthority(), cookie);
    assertThat(Caller.asks(house.address(), words).error()).isEqualTo("bad_origin");
  }

  private static void isRefused(String address, String origin, String type, String body)
      throws IOException {
    Caller.Answer answer = Caller.posts(house.address(), address, cookie + origin + type, body);
    assertThat(answer.status()).as(address + " " + origin).isEqualTo(403);
    assertThat(answer.error()).isEqualTo("bad_origin");
  }

  @Test
  void aFormThatABrowserWouldSendWithoutAskingIsNotRead() throws Exception {
    for (String type : List.of("text/plain", "multipart/form-data; boundary=x", "")) {
      String headers = cookie + "Content-Type: " + type + "\r\nOrigin: " + house.address() + "\r\n";
      assertThat(Caller.posts(house.address(), "/api/token", headers, "{}").status())
          .as(type)
          .isEqualTo(415);
    }
  }
}
