package org.wellnessconnection.protocol;

/** Input that no well-made client sends. The code is stable and part of the protocol. */
public final class Malformed extends RuntimeException {
  private final String code;

  public Malformed(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
