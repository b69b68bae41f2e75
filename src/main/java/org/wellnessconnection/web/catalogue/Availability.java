package org.wellnessconnection.web.catalogue;

import org.wellnessconnection.places.Sign;

/** Whether one can still have a place, in the words that everybody may know: never a number. */
enum Availability {
  OPEN,
  FEW,
  WAITLIST,
  CLOSED;

  static Availability of(Sign sign) {
    return switch (sign) {
      case PLACES -> OPEN;
      case FEW -> FEW;
      case WAITLIST -> WAITLIST;
    };
  }

  boolean hasPlaces() {
    return this == OPEN || this == FEW;
  }
}
