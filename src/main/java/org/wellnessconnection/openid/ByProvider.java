package org.wellnessconnection.openid;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Administrators;
import org.wellnessconnection.member.Keyring;
import org.wellnessconnection.member.Keyring.Purpose;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.openid.Disbelief.Why;
import org.wellnessconnection.protocol.Id;

/** Signing in, and out, with an account that somebody has at a provider. */
public final class ByProvider {
  /** So long somebody may take at the provider's page. */
  public static final Duration TIME_TO_SIGN_IN = Duration.ofMinutes(10);

  /** Longer than any message about it is valid. */
  private static final Duration REMEMBERED = Duration.ofMinutes(15);

  /** Less than a request of a browser has. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Map<String, ProviderLine> lines = new LinkedHashMap<>();
  private final Providers providers;
  private final Keyring keyring;
  private final Acquaintance acquaintance;
  private final Clock clock;
  private final URI home;

  /** A browser goes there, and holds this word until it comes back. */
  public record Onward(URI address, String browserWord) {}

  /** What came back by way of a browser. */
  public record Answer(
      String state, Optional<String> code, Optional<String> issuer, Optional<String> error) {}

  /** Somebody came back, and is who they are. */
  public record Arrival(Account account, SignInBy by, Wish wish) {}

  /** Whose signing in is over, because it is over at the provider. */
  public record Departure(String issuer, Optional<String> sid, Optional<Subject> subject) {}

  /**
   * What it works with.
   *
   * @param home where our own pages are
   */
  public record Means(
      Vertx vertx,
      URI home,
      Members members,
      Administrators administrators,
      Keyring keyring,
      Clock clock) {}

  public ByProvider(Means means, Providers providers) {
    ProviderHttp http = new ProviderHttp(means.vertx());
    this.home = means.home();
    this.providers = providers;
    this.keyring = means.keyring();
    this.acquaintance = new Acquaintance(means.members(), means.administrators());
    this.clock = means.clock();
    providers
        .all()
        .forEach(each -> lines.put(each.key(), new ProviderLine(each, http, means.clock())));
  }

  public List<Provider> offered() {
    return providers.all();
  }

  /** Asks a provider who somebody is; the answer comes back by way of their browser. */
  public Future<Onward> ask(String key, Wish wish) {
    String browserWord = Id.random();
    Question question = Question.of(key, browserWord, wish);
    return line(key)
        .compose(
            line ->
                line.metadata()
                    .compose(
                        known ->
                            keyring
                                .cut(Purpose.PROVIDER, question.text(), TIME_TO_SIGN_IN)
                                .map(state -> form(line.provider(), question, state))
                                .map(form -> with(known.signIn(), form))))
        .map(address -> new Onward(address, browserWord));
  }

  private Map<String, String> form(Provider provider, Question question, String state) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("response_type", "code");
    form.put("client_id", provider.clientId());
    form.put("redirect_uri", back(provider));
    form.put("scope", provider.scopes().stream().sorted().collect(Collectors.joining(" ")));
    form.put("state", state);
    form.put("nonce", question.nonce());
    form.put("code_challenge", question.challenge());
    form.put("code_challenge_method", "S256");
    return form;
  }

  /**
   * Takes an answer, once.
   *
   * @param browserWord what the browser holds since it was sent away
   */
  public Future<Arrival> arrive(String key, Answer answer, String browserWord) {
    return line(key)
        .compose(
            line ->
                asked(answer.state())
                    .map(question -> question.requireAskedBy(browserWord, key))
                    .compose(question -> identified(line, answer, question)))
        .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .recover(ByProvider::late);
  }

  private static <T> Future<T> late(Throwable failure) {
    return Future.failedFuture(
        failure instanceof TimeoutException ? new Away("answers too late") : failure);
  }

  private Future<Question> asked(String state) {
    return Id.isOne(state)
        ? keyring
            .spend(Purpose.PROVIDER, state)
            .map(found -> Question.read(found.orElseThrow(() -> new Disbelief(Why.NO_STATE))))
        : Future.failedFuture(new Disbelief(Why.NO_STATE));
  }

  private Future<Arrival> identified(ProviderLine line, Answer answer, Question question) {
    Provider provider = line.provider();
    return line.metadata()
        .map(known -> code(answer, known, provider))
        .compose(code -> line.exchange(code, question.verifier(), back(provider)))
        .compose(
            text ->
                line.signed(IdToken.read(text))
                    .map(it -> IdToken.believed(it, provider, question.nonce(), clock.instant()))
                    .compose(it -> arrived(it, provider, text, question.wish())));
  }

  private static String code(Answer answer, Metadata known, Provider provider) {
    boolean said = answer.issuer().map(provider.issuer()::equals).orElse(known.mayBeSilent());
    Disbelief.unless(said, Why.ISSUER);
    Disbelief.unless(answer.error().isEmpty(), Why.DECLINED);
    return answer.code().orElseThrow(() -> new Disbelief(Why.MALFORMED));
  }

  private Future<Arrival> arrived(IdToken said, Provider provider, String text, Wish wish) {
    SignInBy by =
        new SignInBy(
            SignInBy.Way.PROVIDER, Optional.of(provider.issuer()), said.sid(), Optional.of(text));
    return acquaintance
        .welcome(said, provider.mapping(), clock.instant())
        .map(account -> new Arrival(account, by, wish));
  }

  /**
   * Where to go on to, to be signed out at the provider too; nothing where it has no such place, or
   * cannot be asked.
   */
  public Future<Optional<URI>> leave(SignInBy by) {
    return by.issuer()
        .flatMap(this::named)
        .map(line -> line.metadata().map(known -> goodbye(line.provider(), known, by)))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()))
        .otherwise(Optional.empty());
  }

  private Optional<URI> goodbye(Provider provider, Metadata known, SignInBy by) {
    Map<String, String> form = new LinkedHashMap<>();
    by.idToken().ifPresent(token -> form.put("id_token_hint", token));
    form.put("client_id", provider.clientId());
    form.put("post_logout_redirect_uri", home.resolve("/").toString());
    return known.signOut().map(address -> with(address, form));
  }

  private Optional<ProviderLine> named(String issuer) {
    return lines.values().stream()
        .filter(line -> line.provider().issuer().equals(issuer))
        .findFirst();
  }

  /** What a provider says by itself: that somebody has signed out there. It is listened to once. */
  public Future<Departure> told(String key, String text) {
    return line(key)
        .compose(
            line ->
                line.signed(LogoutToken.read(text))
                    .map(it -> believed(it, line))
                    .compose(token -> once(line.provider(), token)));
  }

  private LogoutToken believed(Claims claims, ProviderLine line) {
    return LogoutToken.believed(claims, line.provider(), clock.instant());
  }

  private Future<Departure> once(Provider provider, LogoutToken token) {
    return keyring
        .note(Purpose.LOGOUT, provider.key() + " " + token.word(), REMEMBERED)
        .map(
            isNew -> {
              Disbelief.unless(isNew, Why.REPLAYED);
              return new Departure(provider.issuer(), token.sid(), token.subject());
            });
  }

  /** Each provider has an address of its own, so that no answer is taken for another's. */
  private String back(Provider provider) {
    return home.resolve("/sign-in/back/" + provider.key()).toString();
  }

  private static URI with(URI address, Map<String, String> form) {
    String mark = address.getRawQuery() == null ? "?" : "&";
    return URI.create(address + mark + ProviderLine.query(form));
  }

  private Future<ProviderLine> line(String key) {
    return Optional.ofNullable(lines.get(key))
        .map(Future::succeededFuture)
        .orElseGet(() -> Future.failedFuture(new Disbelief(Why.NO_SUCH_PROVIDER)));
  }
}
