package org.wellnessconnection.room;

import org.wellnessconnection.protocol.Channel;

/** What came of an append. */
public sealed interface Appended {

  /** Where the first entry stands, and when it was written (milliseconds since 1970). */
  record Place(Channel channel, long seq, long at) {}

  /** Kept, and proven to be. */
  record Done(Place place, Bell bell) implements Appended {}

  /** This attempt was made before. */
  record Repeated(Place place) implements Appended {}

  /** This attempt was made before, for something else. */
  record Taken() implements Appended {}

  /** The room has moved on: catch up and decide again. */
  record Moved(long control) implements Appended {}

  /** Written, but not proven to be where it must be. */
  record Unproven() implements Appended {}
}
