package org.wellnessconnection.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stands before the HTTP server and stops what can be read in more than one way. What follows it on
 * the same line is not read at all: it may be the second half of a trick.
 */
final class Doorstep extends ChannelInboundHandlerAdapter {
  static final String NAME = "doorstep";
  private static final String NAMELESS = "";
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private boolean deaf;

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if (deaf) {
      ReferenceCountUtil.release(message);
      return;
    }
    if (message instanceof HttpRequest request) {
      examine(request);
    }
    ctx.fireChannelRead(message);
  }

  private void examine(HttpRequest request) {
    fault(request).ifPresent(fault -> request.setDecoderResult(DecoderResult.failure(fault)));
    deaf = request.decoderResult().isFailure();
    if (deaf) {
      request.setProtocolVersion(HttpVersion.HTTP_1_1);
    }
  }

  private static Optional<Unreadable> fault(HttpRequest request) {
    if (request.decoderResult().isFailure()) {
      return Optional.of(Unreadable.because(request.decoderResult().cause()));
    }
    if (!isSpoken(request.protocolVersion())
        || !isPath(request.uri())
        || !hasHost(request)
        || request.headers().contains(NAMELESS)) {
      return Optional.of(new Unreadable(400, "bad_request"));
    }
    return request.headers().contains("Transfer-Encoding")
        ? Optional.of(new Unreadable(411, "length_required"))
        : Optional.empty();
  }

  /** Itself, since one that was written in another way is equal to it. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSpoken(HttpVersion version) {
    return version == HttpVersion.HTTP_1_0 || version == HttpVersion.HTTP_1_1;
  }

  private static boolean isPath(String target) {
    return target.startsWith("/") && !BROKEN_ESCAPE.matcher(target).find();
  }

  private static boolean hasHost(HttpRequest request) {
    int hosts = request.headers().getAll("Host").size();
    return hosts == 1 || (hosts == 0 && request.protocolVersion().equals(HttpVersion.HTTP_1_0));
  }
}
