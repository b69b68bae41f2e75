package org.wellnessconnection.web;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A request has ten seconds from its first byte until it is answered, however slowly it drips. */
@SuppressWarnings(
    "FutureReturnValueIgnored") // whether closing worked is seen when the channel is gone
final class Patience extends ChannelInboundHandlerAdapter {
  static final String NAME = "patience";
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private Optional<ScheduledFuture<?>> deadline = Optional.empty();

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    start(ctx);
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if (deadline.isEmpty() && message instanceof ByteBuf) {
      start(ctx);
    }
    ctx.fireChannelRead(message);
  }

  private void start(ChannelHandlerContext ctx) {
    deadline =
        Optional.of(
            ctx.executor().schedule(() -> ctx.close(), LIMIT.toMillis(), TimeUnit.MILLISECONDS));
  }

  void answered() {
    deadline.ifPresent(running -> running.cancel(false));
    deadline = Optional.empty();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    answered();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    answered();
    ctx.fireChannelInactive();
  }
}
