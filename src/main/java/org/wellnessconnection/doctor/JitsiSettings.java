package org.wellnessconnection.doctor;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a Jitsi tells browsers of itself in its config.js. */
public record JitsiSettings(String text) {
  private static final Pattern WORD = Pattern.compile("['\"]([^'\"]*)['\"]");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}");

  public static JitsiSettings of(Browser browser, URI jitsi) throws IOException {
    return new JitsiSettings(browser.get(jitsi.resolve("/config.js")).body());
  }

  /** Empty where it says nothing that can be used. */
  public Optional<JitsiPlace> place(URI jitsi) {
    String scheme = jitsi.getScheme().equals("http") ? "ws" : "wss";
    URI socket = URI.create(scheme + "://" + jitsi.getAuthority() + "/xmpp-websocket");
    return host("domain")
        .flatMap(domain -> host("muc").map(muc -> new JitsiPlace(socket, domain, muc)));
  }

  /** It may be put together of several words, with a tenant between them, which we have none of. */
  private Optional<String> host(String name) {
    Matcher found =
        Pattern.compile("(?:hosts\\." + name + "\\s*=|\\b" + name + "\\s*:)([^;\\n]*)")
            .matcher(text);
    return found
        .results()
        .map(MatchResult::group)
        .map(JitsiSettings::words)
        .filter(host -> HOST.matcher(host).matches())
        .findFirst();
  }

  private static String words(String expression) {
    return WORD.matcher(expression).results().map(it -> it.group(1)).collect(Collectors.joining());
  }
}
