package org.wellnessconnection.places;

import java.util.Locale;

/** What whoever asked is answered. */
public sealed interface Told {

  /** It is done, or was done before: this is how it stands with them now. */
  record Yours(Registration mine) implements Told {}

  /** Nobody in particular asked, and it is done. */
  record Done() implements Told {}

  /** Somebody at the door would rather not meet somebody who is there; not whom, nor why. */
  record MayNotSuit() implements Told {}

  /** It is done, and so many outcomes are known of nobody any more. */
  record Faded(long outcomes) implements Told {}

  /** No, and nothing has changed. */
  record No(Why why) implements Told {}

  /** Why not, as a stable code. */
  enum Why {
    NO_PLACES_HERE,
    SESSION_OVER,
    SESSION_CANCELLED,
    LIST_FULL,
    NO_PLACE,
    PLACE_GONE,
    OFFER_OVER;

    /** There are words under {@code refusal.}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
