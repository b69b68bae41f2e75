package org.wellnessconnection.web;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/** How much may come in on a connection, and how long it may take. */
final class Incoming {
  private static final int LONGEST_LINE = 4 * 1024;
  private static final int LONGEST_HEADERS = 8 * 1024;

  /** Bodies are shorter; a form may be one field. */
  private static final int LONGEST_FIELD = 16 * 1024;

  private static final int LONGEST_FRAME = 8 * 1024;
  private static final int IDLE_SECONDS = 60;
  private static final int BACKLOG = 4_096;
  private static final String DECODER = "httpDecoder";

  private Incoming() {}

  static HttpServerOptions options() {
    return new HttpServerOptions()
        .setMaxInitialLineLength(LONGEST_LINE)
        .setMaxHeaderSize(LONGEST_HEADERS)
        .setMaxFormAttributeSize(LONGEST_FIELD)
        .setMaxWebSocketFrameSize(LONGEST_FRAME)
        .setMaxWebSocketMessageSize(LONGEST_FRAME)
        .setPerFrameWebSocketCompressionSupported(false)
        .setPerMessageWebSocketCompressionSupported(false)
        .setWebSocketSubProtocols(List.of("wellness.v1"))
        .setDecompressionSupported(false)
        .setHttp2ClearTextEnabled(false)
        .setIdleTimeout(IDLE_SECONDS)
        .setAcceptBacklog(BACKLOG)
        .setTcpNoDelay(true);
  }

  static void watch(HttpConnection connection) {
    ChannelPipeline pipeline = ((ConnectionBase) connection).channel().pipeline();
    pipeline.addFirst(Patience.NAME, new Patience());
    pipeline.addAfter(DECODER, Doorstep.NAME, new Doorstep());
  }

  static void timed(RoutingContext ctx) {
    ctx.addEndHandler(ended -> patience(ctx.request().connection()).ifPresent(Patience::answered));
    ctx.next();
  }

  /** The answer has begun, and goes on as long as there is something to tell. */
  static void answered(RoutingContext ctx) {
    patience(ctx.request().connection()).ifPresent(Patience::answered);
  }

  private static Optional<Patience> patience(HttpConnection connection) {
    ChannelPipeline pipeline = ((ConnectionBase) connection).channel().pipeline();
    return Optional.ofNullable((Patience) pipeline.get(Patience.NAME));
  }
}
