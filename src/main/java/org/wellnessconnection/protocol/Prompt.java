package org.wellnessconnection.protocol;

/** What a private nudge asks for; the words are in the person's own language. */
public enum Prompt {
  MAKE_ROOM,
  BE_GENTLE,
  KEEP_PRIVATE,
  ONE_TOPIC
}
