package org.wellnessconnection.web.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.wellnessconnection.member.MailSignIns;
import org.wellnessconnection.protocol.Id;

/** The word that a browser holds while it waits for a letter; a letter works with it only. */
final class AskingBrowser {
  private final boolean secure;

  /**
   * @param secure whether people come by https
   */
  AskingBrowser(boolean secure) {
    this.secure = secure;
  }

  /** Empty for a browser that has asked for nothing. */
  Optional<String> word(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(name())).map(Cookie::getValue).filter(Id::isOne);
  }

  /** The same word as before, so that a letter that is on its way already goes on to work. */
  String remember(HttpServerRequest request) {
    String word = word(request).orElseGet(Id::random);
    request.response().addCookie(cookie(word, MailSignIns.VALID.toSeconds()));
    return word;
  }

  void forget(HttpServerRequest request) {
    if (word(request).isPresent()) {
      request.response().addCookie(cookie("", 0));
    }
  }

  private Cookie cookie(String word, long seconds) {
    return Cookie.cookie(name(), word)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(secure)
        .setSameSite(CookieSameSite.STRICT)
        .setMaxAge(seconds);
  }

  private String name() {
    return secure ? "__Host-asked" : "asked";
  }
}
