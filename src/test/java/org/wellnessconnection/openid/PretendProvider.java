package org.wellnessconnection.openid;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.wellnessconnection.protocol.Id;

/** A provider of accounts that does everything right, until it is told to do something else. */
public final class PretendProvider implements AutoCloseable {
  public static final String CLIENT = "wellness";
  public static final String SECRET = "k3Vd9+Qm/27xTzPa:LwYb4sNc8ErUj0Hf";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;
  private final String issuer;
  private final Map<String, Asked> asked = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
  private final Map<String, Handler<HttpServerRequest>> instead = new ConcurrentHashMap<>();
  private final List<PretendKey> published = new CopyOnWriteArrayList<>();
  private volatile PretendKey key;
  private volatile Signing signing = (signs, header, claims) -> signs.signs(header, claims);
  private volatile Change metadata = node -> {};
  private volatile Change claims = node -> {};
  private volatile String person = "ana-0001";

  /** What a browser asked for on somebody's behalf. */
  private record Asked(String nonce, String challenge, String back) {}

  /** Changes what would be said. */
  public interface Change {
    void to(ObjectNode said);
  }

  /** Signs, or does something that looks like it. */
  public interface Signing {
    String token(PretendKey key, ObjectNode header, ObjectNode claims);
  }

  private PretendProvider(PretendKey key) throws Exception {
    this.key = key;
    this.published.add(key);
    this.server = vertx.createHttpServer().requestHandler(routes());
    await(server.listen(0, "127.0.0.1"));
    this.issuer = "http://localhost:" + server.actualPort();
  }

  public static PretendProvider opens(PretendKey key) throws Exception {
    return new PretendProvider(key);
  }

  /** As it stands in the file of the providers. */
  public String written(String key) {
    return """
          - key: %s
            name: {en: %s account, fr: Compte %s}
            issuer: %s
            clientId: %s
            clientSecret: '%s'
            claims:
              stage: kind
              stages: {resident: resident, physician: practising}
              duties: realm_access.roles
              grants: {care-coordinator: coordinator, care-lead: safety_lead}
        """
        .formatted(key, key.toUpperCase(), key.toUpperCase(), issuer, CLIENT, SECRET);
  }

  public String issuer() {
    return issuer;
  }

  public URI address() {
    return URI.create(issuer);
  }

  /** Behaves again. */
  public PretendProvider behaves() {
    signing = (signs, header, claims) -> signs.signs(header, claims);
    metadata = node -> {};
    claims = node -> {};
    instead.clear();
    return this;
  }

  public void saysOfItself(Change change) {
    metadata = change;
  }

  public void says(Change change) {
    claims = change;
  }

  public void signs(Signing other) {
    signing = other;
  }

  public void knows(String subject) {
    person = subject;
  }

  public void signsWith(PretendKey other) {
    key = other;
  }

  public void publishes(PretendKey... keys) {
    published.clear();
    published.addAll(List.of(keys));
  }

  /** Answers in another way there. */
  public void answers(String path, Handler<HttpServerRequest> other) {
    instead.put(path, other);
  }

  public int calls(String path) {
    return calls.getOrDefault(path, new AtomicInteger()).get();
  }

  private Handler<HttpServerRequest> routes() {
    Router router = Router.router(vertx);
    router.post().handler(BodyHandler.create(false));
    router.get("/.well-known/openid-configuration").handler(this::metadata);
    router.get("/jwks").handler(this::keys);
    router.get("/authorize").handler(this::authorize);
    router.post("/token").handler(this::token);
    return request -> {
      calls.computeIfAbsent(request.path(), it -> new AtomicInteger()).incrementAndGet();
      Optional.ofNullable(instead.get(request.path())).orElse(router).handle(request);
    };
  }

  private void metadata(RoutingContext ctx) {
    ObjectNode all = JSON.createObjectNode().put("issuer", issuer);
    all.put("authorization_endpoint", issuer + "/authorize");
    all.put("token_endpoint", issuer + "/token").put("jwks_uri", issuer + "/jwks");
    all.put("end_session_endpoint", issuer + "/logout");
    all.put("authorization_response_iss_parameter_supported", true);
    metadata.to(all);
    json(ctx, all);
  }

  private void keys(RoutingContext ctx) {
    ObjectNode all = JSON.createObjectNode();
    ArrayNode keys = all.putArray("keys");
    published.forEach(each -> keys.add(each.published()));
    json(ctx, all);
  }

  /** Everybody who comes is signed in here already. */
  private void authorize(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    String code = Id.random();
    Asked question =
        new Asked(
            request.getParam("nonce"),
            request.getParam("code_challenge"),
            request.getParam("redirect_uri"));
    asked.put(code, question);
    String state = URLEncoder.encode(request.getParam("state"), StandardCharsets.UTF_8);
    String iss = URLEncoder.encode(issuer, StandardCharsets.UTF_8);
    String back = question.back() + "?code=" + code + "&state=" + state + "&iss=" + iss;
    ctx.response().setStatusCode(302).putHeader("Location", back).end();
  }

  private void token(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    Asked question = asked.remove(request.getFormAttribute("code"));
    boolean right =
        question != null
            && PretendKey.digest(request.getFormAttribute("code_verifier"))
                .equals(question.challenge())
            && question.back().equals(request.getFormAttribute("redirect_uri"))
            && us().equals(request.getHeader("Authorization"));
    if (right) {
      json(ctx, JSON.createObjectNode().put("id_token", idToken(question.nonce())));
    } else {
      ctx.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
    }
  }

  private static String us() {
    String both = CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private String idToken(String nonce) {
    ObjectNode said = timely().put("nonce", nonce);
    said.put("name", "Ana Silva").put("email", person + "@example.org").put("locale", "fr-CA");
    said.put("email_verified", true).put("kind", "resident").put("sid", "sid-of-" + person);
    claims.to(said);
    return signing.token(key, key.header(), said);
  }

  /** What every token says: from whom, about whom, to whom, when. */
  private ObjectNode timely() {
    long now = Instant.now().getEpochSecond();
    ObjectNode said = JSON.createObjectNode().put("iss", issuer).put("sub", person);
    return said.put("aud", CLIENT).put("iat", now).put("exp", now + 300);
  }

  /** What it sends when somebody has signed out. */
  public String farewell(Change header, Change change) {
    ObjectNode said = timely().put("jti", Id.random()).put("sid", "sid-of-" + person);
    said.putObject("events").putObject("http://schemas.openid.net/event/backchannel-logout");
    ObjectNode head = key.header().put("typ", "logout+jwt");
    header.to(head);
    change.to(said);
    return signing.token(key, head, said);
  }

  private static void json(RoutingContext ctx, ObjectNode json) {
    ctx.response().putHeader("Content-Type", "application/json").end(json.toString());
  }

  private static <T> T await(io.vertx.core.Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws Exception {
    await(vertx.close());
  }
}
