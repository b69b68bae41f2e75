package org.wellnessconnection.web.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * Turns frames into whole texts, more strictly than the server below does: it would pass on text
 * that is not UTF-8, drop a message that is too long in silence, and take fragments without end.
 */
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails ends the channel, which is seen
final class Frames extends ChannelInboundHandlerAdapter {
  private static final int MAX_BYTES = 8 * 1024;
  private static final int MAX_FRAGMENTS = 16;
  private static final int LAST_CODE = 4_999;
  private static final int CODE_BYTES = 2;

  /** Who takes what comes in. */
  interface Taker {
    /** False once it is closing: whatever still comes in is dropped. */
    boolean listens();

    void text(String text);

    /** A ping, or an answer to ours: a sign of life. */
    void pinged();

    void alive();

    void broken(CloseCode code);

    void closedByPeer();

    void gone();
  }

  private final Taker taker;
  private ByteBuf parts = Unpooled.EMPTY_BUFFER;
  private int fragments;

  Frames(Taker taker) {
    this.taker = taker;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    try {
      if (message instanceof CloseWebSocketFrame farewell) {
        take(farewell);
      } else if (message instanceof WebSocketFrame frame && taker.listens()) {
        take(ctx, frame);
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  /** The server below checks all codes but those beyond the last, and not the end of the reason. */
  private void take(CloseWebSocketFrame farewell) {
    ByteBuf reason = farewell.content();
    if (farewell.statusCode() > LAST_CODE) {
      taker.broken(CloseCode.PROTOCOL_ERROR);
    } else if (text(reason.slice().skipBytes(Math.min(CODE_BYTES, reason.readableBytes())))
        .isEmpty()) {
      taker.broken(CloseCode.NOT_UTF8);
    } else {
      taker.closedByPeer();
    }
  }

  private void take(ChannelHandlerContext ctx, WebSocketFrame frame) {
    if (frame instanceof PingWebSocketFrame) {
      ctx.writeAndFlush(new PongWebSocketFrame(frame.content().retain()));
      taker.pinged();
    } else if (frame instanceof PongWebSocketFrame) {
      taker.alive();
    } else if (frame instanceof BinaryWebSocketFrame) {
      taker.broken(CloseCode.NOT_TEXT);
    } else {
      collect(ctx, frame);
    }
  }

  private void collect(ChannelHandlerContext ctx, WebSocketFrame frame) {
    fragments++;
    if (parts.readableBytes() + frame.content().readableBytes() > MAX_BYTES
        || fragments > MAX_FRAGMENTS) {
      taker.broken(CloseCode.TOO_LONG);
      return;
    }
    if (frame.isFinalFragment() && fragments == 1) {
      finish(frame.content());
      return;
    }
    parts = fragments == 1 ? ctx.alloc().buffer() : parts;
    parts.writeBytes(frame.content());
    if (frame.isFinalFragment()) {
      finish(parts);
      drop();
    }
  }

  private void finish(ByteBuf message) {
    fragments = 0;
    text(message).ifPresentOrElse(taker::text, () -> taker.broken(CloseCode.NOT_UTF8));
  }

  /** Empty when it is not UTF-8 to the last byte. */
  private static Optional<String> text(ByteBuf bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(bytes.nioBuffer()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private void drop() {
    parts.release();
    parts = Unpooled.EMPTY_BUFFER;
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    Throwable root = cause.getCause() == null ? cause : cause.getCause();
    if (root instanceof CorruptedWebSocketFrameException corrupted) {
      taker.broken(code(corrupted.closeStatus().code()));
    } else {
      ctx.close();
    }
  }

  private static CloseCode code(int status) {
    for (CloseCode code : CloseCode.values()) {
      if (code.number() == status) {
        return code;
      }
    }
    return CloseCode.PROTOCOL_ERROR;
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    drop();
    taker.gone();
    ctx.fireChannelInactive();
  }
}
