package org.wellnessconnection.web.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What leaves this event loop. A thing told to many is encoded once, and whatever is told to one
 * socket within a turn of the loop leaves in one write.
 */
final class Outbox {
  private static final int SHORT = 126;
  private static final int LONGEST_OF_16_BITS = 65_535;
  private static final int FINAL_TEXT = 0x81;

  private final EventLoop loop;
  private final List<Sender> waiting = new ArrayList<>();
  private Object lastTold = this;
  private ByteBuf lastFrame = Unpooled.EMPTY_BUFFER;

  Outbox(EventLoop loop) {
    this.loop = loop;
  }

  /**
   * The finished frame; the caller retains what it writes. Telling the same object again costs
   * nothing.
   */
  ByteBuf frame(Object told, Supplier<String> text) {
    if (told != lastTold) {
      lastFrame.release();
      lastFrame = encode(text.get());
      lastTold = told;
    }
    return lastFrame;
  }

  static ByteBuf encode(String text) {
    int length = ByteBufUtil.utf8Bytes(text);
    ByteBuf frame = ByteBufAllocator.DEFAULT.directBuffer(length + 10);
    frame.writeByte(FINAL_TEXT);
    if (length < SHORT) {
      frame.writeByte(length);
    } else if (length <= LONGEST_OF_16_BITS) {
      frame.writeByte(SHORT).writeShort(length);
    } else {
      frame.writeByte(SHORT + 1).writeLong(length);
    }
    frame.writeCharSequence(text, java.nio.charset.StandardCharsets.UTF_8);
    return frame;
  }

  /** Asks for a flush when this turn is over. */
  void flushLater(Sender sender) {
    if (waiting.isEmpty()) {
      loop.execute(this::flush);
    }
    waiting.add(sender);
  }

  void afterThisTurn(Runnable step) {
    loop.execute(step);
  }

  private void flush() {
    List<Sender> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Sender::flush);
  }
}
