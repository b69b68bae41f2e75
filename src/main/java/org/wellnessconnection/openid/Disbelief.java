package org.wellnessconnection.openid;

/** What came, from a provider or by way of a browser, is not believed; nothing was done. */
public final class Disbelief extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, for the log alone: whoever is refused is not told. */
  public enum Why {
    NO_SUCH_PROVIDER,
    NO_STATE,
    OTHER_BROWSER,
    OTHER_PROVIDER,
    DECLINED,
    MALFORMED,
    METADATA,
    NO_TOKEN,
    TYPE,
    ALGORITHM,
    KEY,
    SIGNATURE,
    ISSUER,
    AUDIENCE,
    EXPIRED,
    ISSUED_AT,
    NONCE,
    SUBJECT,
    EVENTS,
    REPLAYED
  }

  private final Why why;

  Disbelief(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }

  static void unless(boolean believed, Why otherwise) {
    if (!believed) {
      throw new Disbelief(otherwise);
    }
  }
}
