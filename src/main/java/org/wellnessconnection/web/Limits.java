package org.wellnessconnection.web;

/** How much one person, one address and one server may ask for. */
public record Limits(
    int commandsPerTenSeconds,
    int framesPerTenSeconds,
    int socketsPerAccount,
    int socketsPerAddress,
    int sockets,
    int seatsPerRoom) {
  private static final int MOST = 1_000_000;

  public Limits {
    requireSensible("commandsPerTenSeconds", commandsPerTenSeconds);
    requireSensible("framesPerTenSeconds", framesPerTenSeconds);
    requireSensible("socketsPerAccount", socketsPerAccount);
    requireSensible("socketsPerAddress", socketsPerAddress);
    requireSensible("sockets", sockets);
    requireSensible("seatsPerRoom", seatsPerRoom);
  }

  public static Limits usual() {
    return new Limits(20, 100, 20, 200, 20_000, 1_000);
  }

  private static void requireSensible(String name, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException(name + ": must be from 1 to " + MOST);
    }
  }
}
