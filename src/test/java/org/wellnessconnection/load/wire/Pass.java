package org.wellnessconnection.load.wire;

/** What one person needs to come in: the room, the sign-in cookie, and who they are there. */
public record Pass(String room, String cookie, String seat, String role) {

  public boolean facilitates() {
    return role.equals("facilitator");
  }
}
