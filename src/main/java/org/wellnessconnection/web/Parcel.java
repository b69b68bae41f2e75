package org.wellnessconnection.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Something finished, plain and packed. There is nothing secret in it, so it may be packed. */
public record Parcel(Buffer plain, Buffer packed) {

  public static Parcel of(byte[] plain) {
    return new Parcel(Buffer.buffer(plain), Buffer.buffer(packed(plain)));
  }

  private static byte[] packed(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Packed to whoever can unpack it; caches have to know that it depends on that. */
  public void send(RoutingContext ctx) {
    HttpServerResponse response = ctx.response();
    if (String.valueOf(ctx.request().getHeader("Accept-Encoding")).contains("gzip")) {
      response.putHeader("Content-Encoding", "gzip").end(packed);
    } else {
      response.end(plain);
    }
  }
}
