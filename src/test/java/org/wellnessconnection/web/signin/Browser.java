package org.wellnessconnection.web.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;

/** A browser as far as signing in needs one: it keeps cookies, and goes where it is sent. */
final class Browser {
  private static final Pattern ONWARD = Pattern.compile("url=(http[^\"]+)\"");
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

  private final URI house;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Browser(URI house) {
    this.house = house;
  }

  /** From the button on our page through the provider's page and back. */
  Answer signsInWith(String provider) throws IOException {
    return comesBack(provider(asks(provider, "/")));
  }

  /** Presses the button; gives back where the browser is led. */
  URI asks(String provider, String returnTo) throws IOException {
    return onward(presses(provider, returnTo));
  }

  Answer presses(String provider, String returnTo) throws IOException {
    return posts("/sign-in/with", "provider=" + provider + "&return_to=" + encoded(returnTo));
  }

  static URI onward(Answer page) {
    Matcher to = ONWARD.matcher(page.body());
    if (!to.find()) {
      throw new AssertionError(page.status() + " " + page.body());
    }
    return URI.create(to.group(1).replace("&amp;", "&"));
  }

  /** Where the provider sends the browser back to. */
  static URI provider(URI onward) throws IOException {
    Answer answer = Caller.gets(onward, onward.getRawPath() + "?" + onward.getRawQuery(), "");
    return URI.create(answer.header("location").orElseThrow());
  }

  Answer comesBack(URI address) throws IOException {
    return gets(address.getRawPath() + "?" + address.getRawQuery());
  }

  Answer gets(String path) throws IOException {
    return kept(Caller.gets(house, path, cookieLine() + "Accept: text/html\r\n"));
  }

  Answer posts(String path, String form) throws IOException {
    return kept(Caller.posts(house, path, cookieLine() + FORM + "Accept: text/html\r\n", form));
  }

  boolean isSignedIn() throws IOException {
    Answer home = gets("/");
    boolean registersNext = home.header("location").orElse("").startsWith("/register");
    return registersNext || home.body().contains("action=\"/sign-out\"");
  }

  boolean holds(String cookie) {
    return cookies.containsKey(cookie);
  }

  String cookie(String name) {
    return cookies.get(name);
  }

  void holds(String name, String value) {
    cookies.put(name, value);
  }

  private String cookieLine() {
    return cookies.isEmpty()
        ? ""
        : "Cookie: "
            + cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "))
            + "\r\n";
  }

  private Answer kept(Answer answer) {
    answer
        .header("set-cookie")
        .ifPresent(
            all ->
                all.lines().map(line -> line.split(";", 2)[0].split("=", 2)).forEach(this::keeps));
    return answer;
  }

  private void keeps(String[] cookie) {
    if (cookie[1].isEmpty()) {
      cookies.remove(cookie[0]);
    } else {
      cookies.put(cookie[0], cookie[1]);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
