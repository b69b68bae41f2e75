package org.wellnessconnection.protocol;

/** The people on call are called; nothing of it says for whom. */
public sealed interface CallEvent extends Event.Control {

  @Override
  default Channel channel() {
    return Channel.STAFF;
  }

  record Called(CallKind kind) implements CallEvent {}

  /** It has gone out to them. {@code number} counts the calls of the room. */
  record CallMade(long number, CallKind kind) implements CallEvent {}
}
