package org.wellnessconnection.load.wire;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A raw WebSocket over a blocking socket. It can misbehave: be cut in the middle of a byte stream,
 * not be read, be left half open, carry any bytes.
 */
public final class Line implements Closeable {

  private static final int CONNECT_MILLIS = 2_000;

  private final Socket socket = new Socket();
  private final Scissors scissors;
  private final DataInputStream in;
  private final OutputStream out;
  private volatile boolean abandoned;

  private Line(URI server, Patience patience, Scissors scissors) throws IOException {
    this.scissors = scissors;
    patience.applyTo(socket);
    socket.connect(new InetSocketAddress("127.0.0.1", server.getPort()), CONNECT_MILLIS);
    out = socket.getOutputStream();
    in = new DataInputStream(new BufferedInputStream(new Cut(socket.getInputStream())));
  }

  /** Opens a line and shakes hands; whatever is not a switch of protocols is an IOException. */
  public static Line open(URI server, Pass pass, Patience patience, Scissors scissors)
      throws IOException {
    Line line = new Line(server, patience, scissors);
    try {
      line.raw(Handshake.asks(server, pass));
      Handshake.isAnswered(line.in);
      return line;
    } catch (IOException refused) {
      line.cut();
      throw refused;
    }
  }

  public void send(String text) throws IOException {
    send(Frame.text(text));
  }

  public void send(Frame frame) throws IOException {
    raw(frame.masked(ThreadLocalRandom.current().nextInt()));
  }

  /** Sends one text as so many frames, split at any byte. */
  public void sendInPieces(String text, int pieces) throws IOException {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < pieces; i++) {
      int from = all.length * i / pieces;
      byte[] piece = new byte[all.length * (i + 1) / pieces - from];
      System.arraycopy(all, from, piece, 0, piece.length);
      send(new Frame(i == pieces - 1, i == 0 ? Frame.TEXT : Frame.CONTINUATION, piece));
    }
  }

  /** Writes any bytes, in one go. */
  public void raw(byte[] bytes) throws IOException {
    synchronized (out) {
      int allowed = scissors.mayWrite(bytes.length);
      out.write(bytes, 0, allowed);
      if (allowed < bytes.length) {
        cut();
        throw new IOException("cut while writing");
      }
    }
  }

  /** The next frame that is not a ping; pings are answered here. */
  public Frame read() throws IOException {
    Frame frame = Frame.read(in);
    while (frame.opcode() == Frame.PING) {
      send(new Frame(true, Frame.PONG, frame.payload()));
      frame = Frame.read(in);
    }
    return frame;
  }

  public void waitAtMost(Duration silence) throws IOException {
    socket.setSoTimeout((int) silence.toMillis());
  }

  /** Breaks the line without a word: the other side sees a reset. */
  public void cut() {
    try {
      socket.setSoLinger(true, 0);
    } catch (IOException alreadyGone) {
      // a line that is gone is as good as cut
    }
    shut();
  }

  /** Leaves the line half open: it is never read, answered or closed again until it is cut. */
  public void abandon() {
    abandoned = true;
  }

  /** Says goodbye with a close frame; the server answers it and closes. */
  public void leave() throws IOException {
    send(Frame.close(1000));
  }

  @Override
  public void close() {
    if (!abandoned) {
      shut();
    }
  }

  private void shut() {
    try {
      socket.close();
    } catch (IOException alreadyGone) {
      // nothing is left to close
    }
  }

  /** Lets through what the scissors allow, then cuts. */
  private final class Cut extends FilterInputStream {

    Cut(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int allowed = scissors.mayRead(length);
      if (allowed == 0) {
        cut();
        throw new IOException("cut while reading");
      }
      int got = super.read(bytes, from, allowed);
      scissors.haveRead(Math.max(got, 0));
      if (abandoned) {
        throw new IOException("left half open");
      }
      return got;
    }
  }
}
