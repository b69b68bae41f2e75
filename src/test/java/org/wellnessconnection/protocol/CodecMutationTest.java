package org.wellnessconnection.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives is a frame or malformed: there is no third thing. */
class CodecMutationTest {
  private static final int TRIES = 20_000;
  private static final String IN_ODD_PLACES =
      "{}[]\",:\\ntrue-+.eE0123456789\u0000\u001F\uD800\uDC00\uFEFF\uFFFF\u202Eé😀/*#'NaNInfinity";
  private static final String ATTEMPT = "\"attempt\":\"0123-abc_XYZ\"";
  private static final String SEAT = "\"seat\":\"AbCdEfGhIjKlMnOpQrStUv\"";
  private static final String CASE = "\"case\":\"AbCdEfGhIjKlMnOpQrStUv\"";
  private static final List<String> VALID =
      List.of(
          "{\"type\":\"ping\"}",
          "{\"type\":\"enter\",\"ticket\":\"AbC\",\"cursors\":["
              + "{\"channel\":\"group\",\"seq\":41,\"epoch\":\"1f0c2a9b\"}]}",
          "{\"type\":\"say\"," + ATTEMPT + ",\"text\":\"Hello, é😀 \\u00e9\\n\"}",
          "{\"type\":\"note\"," + ATTEMPT + ",\"text\":\"Hello\"," + SEAT + "}",
          "{\"type\":\"withdraw\"," + ATTEMPT + ",\"channel\":\"group\",\"of\":17}",
          "{\"type\":\"hide\"," + ATTEMPT + ",\"of\":17,\"reason\":\"unkind\"}",
          "{\"type\":\"remove\"," + ATTEMPT + "," + SEAT + "}",
          "{\"type\":\"support\"," + ATTEMPT + ",\"kind\":\"check\"}",
          "{\"type\":\"worried\"," + ATTEMPT + "," + SEAT + ",\"text\":\"He is pale.\"}",
          "{\"type\":\"resolve\"," + ATTEMPT + "," + CASE + ",\"followUp\":\"none\"}",
          "{\"type\":\"end\"," + ATTEMPT + "}");
  private static final List<String> CODES =
      List.of(
          "bad_json",
          "unknown_type",
          "unknown_field",
          "duplicate_field",
          "missing_field",
          "bad_number",
          "bad_field",
          "bad_id");

  @ParameterizedTest
  @ValueSource(longs = {1, 20_261_122, 4_242_424_242L})
  void aBrokenFrameIsAFrameOrMalformed(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      String broken = VALID.get(random.nextInt(VALID.size()));
      for (int times = random.nextInt(4); times >= 0; times--) {
        broken = mutated(broken, random);
      }
      assertThat(outcome(broken)).as("seed %d, try %d", seed, i).isIn(CODES);
    }
  }

  private static String outcome(String text) {
    try {
      Codec.frame(text);
      return CODES.get(0);
    } catch (Malformed malformed) {
      return malformed.code();
    }
  }

  private static String mutated(String text, Random random) {
    if (text.isEmpty()) {
      return VALID.get(0);
    }
    int at = random.nextInt(text.length());
    int to = at + random.nextInt(Math.min(12, text.length() - at) + 1);
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1 -> text.substring(0, to) + text.substring(at, to) + text.substring(to);
      case 2 -> text.substring(0, at) + odd(random) + text.substring(at);
      case 3 -> text.substring(0, at) + odd(random) + text.substring(at + 1);
      default -> text.substring(0, at) + VALID.get(random.nextInt(VALID.size())).substring(at % 10);
    };
  }

  private static char odd(Random random) {
    return IN_ODD_PLACES.charAt(random.nextInt(IN_ODD_PLACES.length()));
  }
}
