package org.wellnessconnection.load.check;

/** One way in which what happened is not what was promised. */
public record Finding(Kind kind, String what) {

  public enum Kind {
    LOST,
    DOUBLED,
    OUT_OF_ORDER,
    GAP,
    FORBIDDEN,
    UNANSWERED,
    LATE
  }

  public static Finding lost(String what) {
    return new Finding(Kind.LOST, what);
  }

  public static Finding doubled(String what) {
    return new Finding(Kind.DOUBLED, what);
  }

  public static Finding outOfOrder(String what) {
    return new Finding(Kind.OUT_OF_ORDER, what);
  }

  public static Finding gap(String what) {
    return new Finding(Kind.GAP, what);
  }

  public static Finding forbidden(String what) {
    return new Finding(Kind.FORBIDDEN, what);
  }

  public static Finding unanswered(String what) {
    return new Finding(Kind.UNANSWERED, what);
  }

  public static Finding late(String what) {
    return new Finding(Kind.LATE, what);
  }
}
