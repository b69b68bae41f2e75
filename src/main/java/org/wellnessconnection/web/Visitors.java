package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.access.AccessTokens;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.page.Texts;

/** Who a request comes from, and in which language to answer. */
public final class Visitors {
  private static final String LANGUAGE = "lang";
  private static final String PLACE = "place";
  private static final String ZONE = "zone";
  private static final int LONGEST_HEADER = 200;
  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);
  private static final long A_YEAR_IN_SECONDS = 31_536_000;

  private final SignIns signIns;
  private final AccessTokens tokens;
  private final boolean secure;

  /**
   * @param secure whether people come by https
   */
  public Visitors(SignIns signIns, AccessTokens tokens, boolean secure) {
    this.signIns = signIns;
    this.tokens = tokens;
    this.secure = secure;
  }

  /** A member; whoever is signed in and is none yet, or is not to be one, is nobody here. */
  public Future<Optional<Account>> account(HttpServerRequest request) {
    return who(request).map(found -> found.map(SignedIn::account).filter(Account::isMember));
  }

  /** Where whoever is nobody here has to go first. */
  public Future<String> wayIn(HttpServerRequest request) {
    return who(request)
        .map(found -> found.isPresent() ? "/register" : "/sign-in")
        .map(path -> path + "?return_to=" + Paths.here(request.path()));
  }

  /** Whether people come by https. */
  public boolean isSecure() {
    return secure;
  }

  /** Whoever is signed in, a member or not, and where. */
  public Future<Optional<SignedIn>> who(HttpServerRequest request) {
    Cookie cookie = request.getCookie(sessionCookie());
    return cookie == null || !Id.isOne(cookie.getValue())
        ? Future.succeededFuture(Optional.empty())
        : signIns.who(cookie.getValue());
  }

  /** Whoever has a part in a room also comes with another client, which brings a token. */
  public Future<Optional<SignedIn>> client(HttpServerRequest request) {
    return Credentials.token(request).map(tokens::who).orElseGet(() -> who(request));
  }

  /** The same, for members alone. */
  public Future<Optional<Account>> clientAccount(HttpServerRequest request) {
    return client(request).map(found -> found.map(SignedIn::account).filter(Account::isMember));
  }

  /** What they sign in on. A form says with {@code shared} that others use it, too. */
  public Device device(HttpServerRequest request) {
    boolean shared = request.getFormAttribute("shared") != null;
    return Device.of(
        String.valueOf(request.getHeader("User-Agent")),
        shared ? Device.Whose.SHARED : Device.Whose.OWN);
  }

  /** Signs somebody in on this browser: always with a new word, and the old one is dead. */
  public Future<Void> signIn(HttpServerRequest request, AccountId account, SignInBy by) {
    return signIn(request, account, by, device(request));
  }

  /** On a shared one the browser forgets the word when it is closed. */
  public Future<Void> signIn(
      HttpServerRequest request, AccountId account, SignInBy by, Device device) {
    return signOut(request)
        .compose(out -> signIns.begin(account, by, device))
        .onSuccess(word -> request.response().addCookie(cookie(word, device)))
        .mapEmpty();
  }

  private Cookie cookie(String word, Device device) {
    Cookie bare = cookie(word);
    return device.isShared() ? bare : bare.setMaxAge(signIns.times().longest().toSeconds());
  }

  public Future<Void> signOut(HttpServerRequest request) {
    Cookie cookie = request.getCookie(sessionCookie());
    request.response().addCookie(cookie("").setMaxAge(0));
    return cookie == null || !Id.isOne(cookie.getValue())
        ? Future.succeededFuture()
        : signIns.end(cookie.getValue());
  }

  public Texts texts(HttpServerRequest request) {
    Cookie chosen = request.getCookie(LANGUAGE);
    return Texts.of(
        chosen == null ? accepted(request.getHeader("Accept-Language")) : chosen.getValue());
  }

  public void speak(HttpServerRequest request, String language) {
    request
        .response()
        .addCookie(
            Cookie.cookie(LANGUAGE, language.equals("fr") ? "fr" : "en")
                .setPath("/")
                .setMaxAge(A_YEAR_IN_SECONDS)
                .setSameSite(CookieSameSite.LAX)
                .setHttpOnly(true)
                .setSecure(secure));
  }

  /** Where the person says they are; nothing else is asked or guessed. */
  public Jurisdiction place(HttpServerRequest request) {
    return place(request, Optional.empty());
  }

  /** What was chosen for this visit goes before what was said of oneself. */
  public Jurisdiction place(HttpServerRequest request, Optional<Account> account) {
    return Optional.ofNullable(request.getCookie(PLACE))
        .map(said -> Jurisdiction.of(said.getValue()))
        .or(() -> account.map(known -> known.profile().province()))
        .orElse(Jurisdiction.ELSEWHERE);
  }

  /** Kept until the browser is closed. The room's page sets it too, when it is cut off from us. */
  public void isIn(HttpServerRequest request, Jurisdiction place) {
    request
        .response()
        .addCookie(
            Cookie.cookie(PLACE, place.code())
                .setPath("/")
                .setSameSite(CookieSameSite.LAX)
                .setSecure(secure));
  }

  /** In whose time they wish to read; empty where they said nothing, or what is no place. */
  public Optional<ZoneId> zone(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(ZONE))
        .map(said -> said.getValue().replace('.', '/'))
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of);
  }

  /** A slash is no sign for a cookie. */
  public void reads(HttpServerRequest request, ZoneId zone) {
    request
        .response()
        .addCookie(
            Cookie.cookie(ZONE, zone.getId().replace('/', '.'))
                .setPath("/")
                .setMaxAge(A_YEAR_IN_SECONDS)
                .setSameSite(CookieSameSite.LAX)
                .setHttpOnly(true)
                .setSecure(secure));
  }

  private static String accepted(@Nullable String header) {
    if (header == null || header.length() > LONGEST_HEADER) {
      return "en";
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
      return best == null ? "en" : best.getLanguage();
    } catch (IllegalArgumentException broken) {
      return "en";
    }
  }

  private Cookie cookie(String word) {
    return Cookie.cookie(sessionCookie(), word)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(secure)
        .setSameSite(CookieSameSite.LAX);
  }

  private String sessionCookie() {
    return Credentials.cookieName(secure);
  }
}
