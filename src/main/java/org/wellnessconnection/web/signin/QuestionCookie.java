package org.wellnessconnection.web.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import org.wellnessconnection.openid.ByProvider;

/** By which a browser that comes back from a provider is known as the one that was sent there. */
final class QuestionCookie {
  private final boolean secure;

  /**
   * @param secure whether people come by https
   */
  QuestionCookie(boolean secure) {
    this.secure = secure;
  }

  void give(HttpServerRequest request, String word) {
    long seconds = ByProvider.TIME_TO_SIGN_IN.toSeconds();
    request.response().addCookie(cookie(word).setMaxAge(seconds));
  }

  /** What the browser holds, and holds no more; nothing where it holds nothing. */
  String takeBack(HttpServerRequest request) {
    Cookie held = request.getCookie(name());
    request.response().addCookie(cookie("").setMaxAge(0));
    return held == null ? "" : held.getValue();
  }

  private Cookie cookie(String word) {
    return Cookie.cookie(name(), word)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(secure)
        .setSameSite(CookieSameSite.LAX);
  }

  private String name() {
    return secure ? "__Host-question" : "question";
  }
}
