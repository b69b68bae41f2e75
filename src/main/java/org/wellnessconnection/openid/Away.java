package org.wellnessconnection.openid;

/** A provider cannot be asked now. */
public final class Away extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Away(String how) {
    super(how, null, false, false);
  }
}
