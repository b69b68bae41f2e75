package org.wellnessconnection.web.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The writing side of one socket. Writes on the channel itself: a ready frame is not encoded again.
 */
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails ends the channel, which is seen
final class Wire {
  private static final int MOST_BEHIND = 256 * 1024;
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(1);

  private final ChannelHandlerContext ctx;
  private boolean closing;

  Wire(ChannelHandlerContext ctx) {
    this.ctx = ctx;
    ctx.channel()
        .config()
        .setWriteBufferWaterMark(new WriteBufferWaterMark(MOST_BEHIND / 2, MOST_BEHIND));
  }

  void write(ByteBuf frame) {
    ctx.write(frame, ctx.voidPromise());
  }

  void flush() {
    ctx.flush();
  }

  void ping() {
    ctx.writeAndFlush(new PingWebSocketFrame(), ctx.voidPromise());
  }

  boolean isTooFarBehind() {
    return !ctx.channel().isWritable();
  }

  boolean hasNothingWaiting() {
    return ctx.channel().bytesBeforeUnwritable() >= MOST_BEHIND;
  }

  boolean isClosing() {
    return closing;
  }

  Future<Void> drained() {
    Promise<Void> drained = Promise.promise();
    ctx.writeAndFlush(Unpooled.EMPTY_BUFFER)
        .addListener(
            written -> {
              if (written.isSuccess()) {
                drained.complete();
              } else {
                drained.fail(written.cause());
              }
            });
    return drained.future();
  }

  /** Says why and closes; whoever does not take even that is cut off. */
  void close(CloseCode code, String reason) {
    if (closing) {
      return;
    }
    closing = true;
    ctx.writeAndFlush(new CloseWebSocketFrame(code.number(), reason));
    ctx.executor().schedule(() -> ctx.close(), CLOSE_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The other side has said goodbye: so do we. */
  void closeInAnswer() {
    if (closing) {
      ctx.close();
      return;
    }
    closing = true;
    ctx.writeAndFlush(new CloseWebSocketFrame(1000, "")).addListener(written -> ctx.close());
  }
}
