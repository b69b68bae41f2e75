package org.wellnessconnection.web.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
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

  private final Channel channel;
  private boolean closing;

  Wire(Channel channel) {
    this.channel = channel;
    channel
        .config()
        .setWriteBufferWaterMark(new WriteBufferWaterMark(MOST_BEHIND / 2, MOST_BEHIND));
  }

  void write(ByteBuf frame) {
    channel.write(frame, channel.voidPromise());
  }

  void flush() {
    channel.flush();
  }

  void ping() {
    channel.writeAndFlush(new PingWebSocketFrame(), channel.voidPromise());
  }

  boolean isTooFarBehind() {
    return !channel.isWritable();
  }

  boolean hasNothingWaiting() {
    return channel.bytesBeforeUnwritable() >= MOST_BEHIND;
  }

  boolean isClosing() {
    return closing;
  }

  Future<Void> drained() {
    Promise<Void> drained = Promise.promise();
    channel
        .writeAndFlush(Unpooled.EMPTY_BUFFER)
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
    channel.writeAndFlush(new CloseWebSocketFrame(code.number(), reason));
    channel
        .eventLoop()
        .schedule(() -> channel.close(), CLOSE_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The other side has said goodbye: so do we. */
  void closeInAnswer() {
    if (closing) {
      channel.close();
      return;
    }
    closing = true;
    channel.writeAndFlush(new CloseWebSocketFrame(1000, "")).addListener(sent -> channel.close());
  }
}
