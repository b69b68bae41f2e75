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
import java.util.stream.Collectors;
import org.wellnessconnection.member.Account;
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

  private final Map<String, ProviderLine> lines = new LinkedHashMap<>();
  private final Providers providers;
  private final Keyring keyring;
  private final Acquaintance acquaintance;
  private final Clock clock;

  /** A browser goes there, and holds this word until it comes back. */
  public record Onward(URI address, String browserWord) {}

  /** What came back by way of a browser. */
  public record Answer(
      String state, Optional<String> code, Optional<String> issuer, Optional<String> error) {}

  /** Somebody came back, and is who they are. */
  public record Arrival(Account account, SignInBy by, String returnTo) {}

  /** Whose signing in is over, because it is over at the provider. */
  public record Departure(String issuer, Optional<String> sid, Optional<Subject> subject) {}

  public ByProvider(
      Vertx vertx, Providers providers, Members members, Keyring keyring, Clock clock) {
    ProviderHttp http = new ProviderHttp(vertx);
    this.providers = providers;
    this.keyring = keyring;
    this.acquaintance = new Acquaintance(members);
    this.clock = clock;
    providers
        .all()
        .forEach(each -> lines.put(each.key(), new ProviderLine(each, http, clock)));
  }

  public List<Provider> offered() {
    return providers.all();
  }

  /**
   * @param back where the provider sends the browser afterwards
   * @param returnTo where the person wants to be then
   */
  public Future<Onward> ask(String key, URI back, String returnTo) {
    String browserWord = Id.random();
    Question question = Question.of(key, browserWord, returnTo);
    return line(key)
        .compose(
            line ->
                line.metadata()
                    .compose(
                        known ->
                            keyring
                                .cut(Purpose.PROVIDER, question.text(), TIME_TO_SIGN_IN)
                                .map(state -> form(line.provider(), question, state, back))
                                .map(form -> with(known.signIn(), form))))
        .map(address -> new Onward(address, browserWord));
  }

  private static Map<String, String> form(
      Provider provider, Question question, String state, URI back) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("response_type", "code");
    form.put("client_id", provider.clientId());
    form.put("redirect_uri", back.toString());
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
  public Future<Arrival> arrive(String key, URI back, Answer answer, String browserWord) {
    return line(key)
        .compose(
            line ->
                asked(answer.state())
                    .map(question -> question.requireAskedBy(browserWord, key))
                    .compose(question -> identified(line, back, answer, question)));
  }

  private Future<Question> asked(String state) {
    return Id.isOne(state)
        ? keyring
            .spend(Purpose.PROVIDER, state)
            .map(found -> Question.read(found.orElseThrow(() -> new Disbelief(Why.NO_STATE))))
        : Future.failedFuture(new Disbelief(Why.NO_STATE));
  }

  private Future<Arrival> identified(
      ProviderLine line, URI back, Answer answer, Question question) {
    Provider provider = line.provider();
    return line.metadata()
        .map(known -> code(answer, known, provider))
        .compose(code -> line.exchange(code, question.verifier(), back.toString()))
        .compose(
            text ->
                line.signed(IdToken.read(text))
                    .map(it -> IdToken.believed(it, provider, question.nonce(), clock.instant()))
                    .compose(it -> arrived(it, provider, text, question.returnTo())));
  }

  private static String code(Answer answer, Metadata known, Provider provider) {
    boolean said = answer.issuer().map(provider.issuer()::equals).orElse(known.mayBeSilent());
    Disbelief.unless(said, Why.ISSUER);
    Disbelief.unless(answer.error().isEmpty(), Why.DECLINED);
    return answer.code().orElseThrow(() -> new Disbelief(Why.MALFORMED));
  }

  private Future<Arrival> arrived(IdToken said, Provider provider, String text, String returnTo) {
    SignInBy by =
        new SignInBy(
            SignInBy.Way.PROVIDER, Optional.of(provider.issuer()), said.sid(), Optional.of(text));
    return acquaintance
        .welcome(said, provider.mapping(), clock.instant())
        .map(account -> new Arrival(account, by, returnTo));
  }

  /**
   * Where to go on to, to be signed out at the provider too; nothing where it has no such place, or
   * cannot be asked.
   *
   * @param after where the provider sends the browser then
   */
  public Future<Optional<URI>> leave(SignInBy by, URI after) {
    return by.issuer()
        .flatMap(this::named)
        .map(line -> line.metadata().map(known -> goodbye(line.provider(), known, by, after)))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()))
        .otherwise(Optional.empty());
  }

  private static Optional<URI> goodbye(Provider provider, Metadata known, SignInBy by, URI after) {
    Map<String, String> form = new LinkedHashMap<>();
    by.idToken().ifPresent(token -> form.put("id_token_hint", token));
    form.put("client_id", provider.clientId());
    form.put("post_logout_redirect_uri", after.toString());
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
        .compose(line -> line.signed(LogoutToken.read(text)).map(it -> believed(it, line)))
        .compose(token -> once(key, token));
  }

  private LogoutToken believed(Claims claims, ProviderLine line) {
    return LogoutToken.believed(claims, line.provider(), clock.instant());
  }

  private Future<Departure> once(String key, LogoutToken token) {
    return keyring
        .note(Purpose.LOGOUT, key + " " + token.word(), REMEMBERED)
        .map(
            isNew -> {
              Disbelief.unless(isNew, Why.REPLAYED);
              return new Departure(lines.get(key).provider().issuer(), token.sid(), token.subject());
            });
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
