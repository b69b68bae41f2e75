package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.access.Forger;
import org.wellnessconnection.access.SigningKey;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.protocol.Id;

/** What a token is worth that is not ours, or not whole. */
class ForgedTokensRedisTest {
  private static final String HEADER = "{\"alg\":\"EdDSA\",\"kid\":\"%s\",\"typ\":\"at+jwt\"}";
  private static final String US = Mint.US;
  private static final Instant START = Mint.START;

  @TempDir static Path data;
  private static Mint mint;
  private SignedIn ana;

  @BeforeAll
  static void opens() {
    mint = Mint.opens(data);
  }

  @AfterAll
  static void closes() {
    mint.close();
  }

  @BeforeEach
  void anaIsSignedIn() {
    ana = mint.signsIn("Ana");
  }

  private Map<String, String> claims() {
    return Forger.claims(US, ana.account().id(), ana.at().id(), START.getEpochSecond());
  }

  private static String json(Map<String, String> claims) {
    return Forger.json(claims);
  }

  private String with(String name, String value) {
    Map<String, String> claims = claims();
    claims.put(name, value);
    return json(claims);
  }

  private String without(String name) {
    Map<String, String> claims = claims();
    claims.remove(name);
    return json(claims);
  }

  @Test
  void aForgedTokenThatIsRightInEverythingIsTheProofOfThisTable() {
    SigningKey ours = mint.key();
    String header = HEADER.formatted(ours.jwk().kid());
    assertThat(mint.who(Forger.signed(ours, header, json(claims())), START)).isPresent();
  }

  @Test
  void whateverTheHeaderSaysOnlyOursIsTaken() {
    SigningKey ours = mint.key();
    SigningKey theirs = SigningKey.make();
    String kid = ours.jwk().kid();
    String good = HEADER.formatted(kid);
    String claims = json(claims());
    Map<String, String> tried = new LinkedHashMap<>();
    tried.put("no signature", Forger.part(good) + "." + Forger.part(claims) + ".");
    tried.put("alg eddsa", Forger.signed(ours, good.replace("EdDSA", "eddsa"), claims));
    tried.put("another key", Forger.signed(theirs, good, claims));
    tried.put("its own kid", Forger.signed(theirs, HEADER.formatted(theirs.jwk().kid()), claims));
    tried.put("hmac, EdDSA", Forger.hmac(ours, good, claims));
    for (String bad :
        List.of("", "../../dev/null", "/etc/passwd", "' OR 1=1 --", "0", kid + "\\u0000")) {
      tried.put("kid " + bad, Forger.signed(ours, HEADER.formatted(bad), claims));
    }
    for (String typ : List.of("JWT", "jwt", "logout+jwt", "AT+JWT", "")) {
      tried.put("typ " + typ, Forger.signed(ours, good.replace("at+jwt", typ), claims));
    }
    tried.put("spaces", Forger.signed(ours, good.replace(",", ", "), claims));
    tried.put("no kid", Forger.signed(ours, "{\"alg\":\"EdDSA\",\"typ\":\"at+jwt\"}", claims));
    areAllRefused(tried);
  }

  @Test
  void noOtherAlgorithmIsTaken() {
    SigningKey ours = mint.key();
    String claims = json(claims());
    Map<String, String> tried = new LinkedHashMap<>();
    for (String alg : List.of("none", "None", "NONE", "", "HS256", "HS512", "RS256", "ES256")) {
      String header = HEADER.formatted(ours.jwk().kid()).replace("EdDSA", alg);
      tried.put("alg " + alg, Forger.signed(ours, header, claims));
      tried.put("alg " + alg + ", nothing", Forger.part(header) + "." + Forger.part(claims) + ".");
      tried.put("alg " + alg + ", hmac", Forger.hmac(ours, header, claims));
    }
    areAllRefused(tried);
  }

  @Test
  void noKeyIsTakenFromTheHeader() {
    SigningKey ours = mint.key();
    SigningKey theirs = SigningKey.make();
    String good = HEADER.formatted(ours.jwk().kid());
    String claims = json(claims());
    Map<String, String> tried = new LinkedHashMap<>();
    String jwk = "\"jwk\":{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + theirs.jwk().x() + "\"}";
    for (String more :
        List.of(
            jwk,
            "\"jku\":\"https://evil.example/k\"",
            "\"x5u\":\"x\"",
            "\"crit\":[\"b64\"],\"b64\":false")) {
      tried.put(more, Forger.signed(theirs, good.replace("}", "," + more + "}"), claims));
      tried.put(more + " ours", Forger.signed(ours, good.replace("}", "," + more + "}"), claims));
    }
    areAllRefused(tried);
  }

  @Test
  void whateverElseATokenClaimsIsNotBelieved() {
    SigningKey ours = mint.key();
    String header = HEADER.formatted(ours.jwk().kid());
    long now = START.getEpochSecond();
    Map<String, String> tried = new LinkedHashMap<>();
    for (String name : claims().keySet()) {
      tried.put("without " + name, without(name));
      tried.put(name + " null", with(name, "null"));
      tried.put(name + " list", with(name, "[" + claims().get(name) + "]"));
      tried.put(name + " bool", with(name, "true"));
      tried.put(name + " twice", json(claims()).replace("}", ",\"" + name + "\":1}"));
    }
    tried.put("iss", with("iss", "\"https://evil.example\""));
    tried.put("iss slash", with("iss", "\"" + US + "/\""));
    tried.put("aud", with("aud", "\"other-api\""));
    tried.put("over", with("exp", String.valueOf(now)));
    tried.put("for an hour", with("exp", String.valueOf(now + 3_600)));
    tried.put("for ever", with("exp", "9007199254740991"));
    tried.put("exp too large", with("exp", "1e400"));
    tried.put("exp text", with("exp", "\"" + (now + 600) + "\""));
    tried.put("exp below nothing", with("exp", "-1"));
    tried.put("from tomorrow", with("iat", String.valueOf(now + 86_400)));
    tried.put("no object", "[]");
    tried.put("no json", "{");
    tried.put("nothing", "");
    tried.replaceAll((name, claims) -> Forger.signed(ours, header, claims));
    areAllRefused(tried);
  }

  @Test
  void nobodySpeaksForAnother() {
    SigningKey ours = mint.key();
    String header = HEADER.formatted(ours.jwk().kid());
    SignedIn ben = mint.signsIn("Ben");
    Map<String, String> tried = new LinkedHashMap<>();
    tried.put("another person", with("sub", "\"" + ben.account().id() + "\""));
    tried.put("another sign-in", with("sid", "\"" + ben.at().id() + "\""));
    tried.put("no sign-in", with("sid", "\"" + Id.random() + "\""));
    tried.put("sid garbage", with("sid", "\"seen:x\""));
    tried.put("sub garbage", with("sub", "\"*\""));
    tried.put("more", with("roles", "[\"administrator\"]"));
    tried.replaceAll((name, claims) -> Forger.signed(ours, header, claims));
    areAllRefused(tried);
  }

  @Test
  void aTokenThatIsNotWholeIsNone() {
    String token = mint.token(ana, START);
    String[] parts = token.split("\\.");
    Map<String, String> tried = new LinkedHashMap<>();
    tried.put("nothing", "");
    tried.put("dots", "..");
    tried.put("two parts", parts[0] + "." + parts[1]);
    tried.put("four parts", token + ".");
    tried.put("five parts", token + ".x.y");
    tried.put("shorter", token.substring(0, token.length() - 1));
    tried.put("longer", token + "A");
    tried.put("padded", token + "==");
    tried.put("other claims", parts[0] + "." + Forger.part(with("aud", "\"x\"")) + "." + parts[2]);
    tried.put(
        "signature of another",
        parts[0] + "." + parts[1] + "." + mint.token(ana, START.plusSeconds(1)).split("\\.")[2]);
    tried.put("all zero", parts[0] + "." + parts[1] + "." + "A".repeat(86));
    tried.put("a million", "A".repeat(1_000_000));
    tried.put("spaces", " " + token);
    tried.put("of another house", mint.token(ana, "https://other", START));
    areAllRefused(tried);
  }

  private static void areAllRefused(Map<String, String> tried) {
    tried.forEach((name, token) -> assertThat(mint.who(token, START)).as(name).isEmpty());
    System.out.println("tokens tried and refused: " + tried.size());
  }
}
