package org.wellnessconnection.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The example of RFC 8037, appendix A. */
class SigningKeyTest {
  private static final String SEED = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
  private static final String X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
  private static final String THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
  private static final String TEXT = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
  private static final String SIGNED =
      "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

  private static final SigningKey KEY =
      SigningKey.of(
          new SigningKey.Kept(
              encoded("302a300506032b6570032100", X),
              encoded("302e020100300506032b657004220420", SEED)));

  private static String encoded(String head, String raw) {
    byte[] bytes = Base64.getUrlDecoder().decode(raw);
    String all = head + HexFormat.of().formatHex(bytes);
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(all));
  }

  @Test
  void itIsTheKeyOfTheStandard() {
    assertThat(KEY.jwk().x()).isEqualTo(X);
    assertThat(KEY.jwk().kid()).isEqualTo(THUMBPRINT);
  }

  @Test
  void itSignsAsTheStandardSays() {
    assertThat(Base64Url.of(KEY.sign(TEXT))).isEqualTo(SIGNED);
    assertThat(KEY.hasSigned(TEXT, Base64Url.bytes(SIGNED).orElseThrow())).isTrue();
    assertThat(KEY.hasSigned(TEXT + " ", Base64Url.bytes(SIGNED).orElseThrow())).isFalse();
    assertThat(KEY.hasSigned(TEXT, new byte[0])).isFalse();
    byte[] longer = Arrays.copyOf(Base64Url.bytes(SIGNED).orElseThrow(), 65);
    assertThat(KEY.hasSigned(TEXT, longer)).isFalse();
  }

  @Test
  void keptAndTakenOutAgainItIsTheSame() {
    SigningKey made = SigningKey.make();
    assertThat(SigningKey.of(made.kept()).jwk()).isEqualTo(made.jwk());
    assertThat(SigningKey.of(made.kept()).hasSigned("text", made.sign("text"))).isTrue();
  }

  @Test
  void ofAllWaysToWriteBytesOneIsRead() {
    assertThat(Base64Url.bytes("_w")).hasValueSatisfying(it -> assertThat(it).hasSize(1));
    for (String other : new String[] {"_x", "_w==", "_w=", "/w", " _w", "_w\n", "_", "é"}) {
      assertThat(Base64Url.bytes(other)).as(other).isEmpty();
    }
  }
}
