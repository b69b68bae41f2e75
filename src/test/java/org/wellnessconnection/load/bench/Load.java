package org.wellnessconnection.load.bench;

import java.time.Duration;

/**
 * What a peer has to carry.
 *
 * @param rooms how many rooms
 * @param people how many sockets in all; the members of a room stand side by side
 * @param senders how many of each room speak in turn
 * @param perSecond messages in all rooms together; 0 means as many as fit in flight
 * @param inFlight messages under way in each room when the rate is 0
 * @param rest how long the sockets are left alone before anybody speaks
 * @param time how long is measured
 */
public record Load(
    String name,
    int rooms,
    int people,
    int senders,
    double perSecond,
    int inFlight,
    Duration rest,
    Duration time) {

  private static final Duration NO_REST = Duration.ZERO;

  static Load warmUp(Duration time) {
    return new Load("warm-up", 2, 100, 4, 0, 8, NO_REST, time);
  }

  static Load bigRoom(Duration time) {
    return new Load("big room: 500, 20/s", 1, 500, 1, 20, 0, NO_REST, time);
  }

  static Load circles(Duration time) {
    return new Load("100 circles of 15, 1/s each", 100, 1_500, 15, 100, 0, NO_REST, time);
  }

  static Load saturatedCircles(Duration time) {
    return new Load("100 circles of 15, saturated", 100, 1_500, 15, 0, 2, NO_REST, time);
  }

  static Load idle(int people, Duration time) {
    return new Load(
        people + " sockets, 1/s in each 50",
        people / 50,
        people,
        1,
        people / 50.0,
        0,
        Duration.ofSeconds(2),
        time);
  }

  int membersOfEach() {
    return people / rooms;
  }

  int roomOf(int socket) {
    return socket / membersOfEach();
  }

  /** The socket of the n-th member of a room. */
  int socket(int room, int member) {
    return room * membersOfEach() + member;
  }

  boolean isSaturating() {
    return perSecond == 0;
  }
}
