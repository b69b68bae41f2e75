package org.wellnessconnection.load.wire;

/**
 * Says after how many bytes, in either direction, a line is to be cut in the middle of whatever
 * passes.
 */
public final class Scissors {

  private long read;
  private long written;

  private Scissors(long read, long written) {
    this.read = read;
    this.written = written;
  }

  public static Scissors never() {
    return new Scissors(Long.MAX_VALUE, Long.MAX_VALUE);
  }

  public static Scissors afterReading(long bytes) {
    return new Scissors(bytes, Long.MAX_VALUE);
  }

  public static Scissors afterWriting(long bytes) {
    return new Scissors(Long.MAX_VALUE, bytes);
  }

  /** Cuts nothing any more. */
  public synchronized void goBlunt() {
    read = Long.MAX_VALUE;
    written = Long.MAX_VALUE;
  }

  /** How many of the bytes asked for may still be read; 0 means cut now. */
  synchronized int mayRead(int asked) {
    return (int) Math.min(asked, read);
  }

  synchronized void haveRead(int bytes) {
    read -= bytes;
  }

  /** Takes leave to write so many bytes; fewer come back when the cut falls within them. */
  synchronized int mayWrite(int asked) {
    int allowed = (int) Math.min(asked, written);
    written -= allowed;
    return allowed;
  }
}
