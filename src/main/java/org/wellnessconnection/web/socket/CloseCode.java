package org.wellnessconnection.web.socket;

/** How a socket ends. Every code says whether to come back. */
enum CloseCode {
  GOING_AWAY(1001),
  PROTOCOL_ERROR(1002),
  NOT_TEXT(1003),
  NOT_UTF8(1007),
  TOO_LONG(1009),
  MALFORMED(4000),
  SIGN_IN_AGAIN(4001),
  REMOVED(4003),
  NO_SUCH_ROOM(4004),
  TOO_SLOW(4008),
  ELSEWHERE(4009),
  CLOSED(4010),
  TOO_FAST(4029);

  private final int number;

  CloseCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
