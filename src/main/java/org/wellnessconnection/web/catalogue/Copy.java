package org.wellnessconnection.web.catalogue;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.web.Parcel;

/**
 * Something finished that is the same for everybody who asks in the same way, plain and packed.
 * There is nothing secret in it, so it may lie in any cache for a minute.
 *
 * @param tag names these words; weak, as it names both forms
 */
public record Copy(String type, Parcel parcel, String tag) {
  private static final int DIGITS = 24;
  private static final String ANY = "*";

  public static Copy of(String type, String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return new Copy(type, Parcel.of(plain), tag(plain));
  }

  private static String tag(byte[] plain) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(plain);
      return "W/\"" + HexFormat.of().formatHex(sum).substring(0, DIGITS) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * @param vary what else of the request it depends on
   */
  public void answer(RoutingContext ctx, String... vary) {
    HttpServerResponse response = ctx.response();
    response.putHeader("Cache-Control", "public, max-age=60");
    response.putHeader("ETag", tag);
    response.putHeader(
        "Vary",
        String.join(", ", Stream.concat(Stream.of("Accept-Encoding"), Stream.of(vary)).toList()));
    if (isKnown(ctx.request().headers().getAll("If-None-Match"))) {
      response.setStatusCode(304).end();
    } else {
      response.putHeader("Content-Type", type);
      parcel.send(ctx);
    }
  }

  private boolean isKnown(List<String> tags) {
    return tags.stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(String::strip)
        .anyMatch(it -> it.equals(ANY) || it.equals(tag) || ("W/" + it).equals(tag));
  }
}
