package org.wellnessconnection.load.wire;

/**
 * What one person needs to come in: the room, the sign-in cookie, and who they are there. Another
 * client than a browser has a token in the place of the cookie: {@code Bearer …}.
 */
public record Pass(String room, String cookie, String seat, String role) {

  static boolean isToken(String cookie) {
    return cookie.startsWith("Bearer ");
  }

  public boolean facilitates() {
    return role.equals("facilitator");
  }
}
