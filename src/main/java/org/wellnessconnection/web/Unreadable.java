package org.wellnessconnection.web;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** A request that is not HTTP, or not beyond doubt, and what is answered to it. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  Unreadable(int status, String code) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** The same for what the parser could not take. */
  static Unreadable because(Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return new Unreadable(414, "uri_too_long");
    }
    return cause instanceof TooLongHttpHeaderException
        ? new Unreadable(431, "headers_too_large")
        : new Unreadable(400, "bad_request");
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
