package org.wellnessconnection.redis;

import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;

/**
 * Every key there is. All keys of a room carry its id as hash tag, so that they lie in one slot.
 */
final class Key {
  static final String NODES = "nodes";
  static final String IDS = "ids";
  static final String PURGES = "purges";
  static final String PURGING = "purging";
  static final String DUE = "due";

  private Key() {}

  static String meta(RoomId room) {
    return of(room, "meta");
  }

  static String state(RoomId room) {
    return of(room, "state");
  }

  static String tries(RoomId room) {
    return of(room, "tries");
  }

  static String log(RoomId room, Channel channel) {
    return of(room, "log:" + channel);
  }

  static String here(RoomId room) {
    return of(room, "here");
  }

  static String bell(RoomId room) {
    return of(room, "bell");
  }

  static String receipt(RoomId room) {
    return of(room, "receipt");
  }

  static String account(AccountId account) {
    return "account:" + account;
  }

  /** {@code digest}: of the word that opens it, never the word itself. */
  static String session(String digest) {
    return "session:" + digest;
  }

  static String code(String digest) {
    return "code:" + digest;
  }

  static String ticket(String digest) {
    return "ticket:" + digest;
  }

  private static String of(RoomId room, String part) {
    return "{" + room + "}:" + part;
  }
}
