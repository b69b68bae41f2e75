package org.wellnessconnection.load.bench;

/** Counts what arrives where, and whether it is once, in order, and the same for everybody. */
final class Deliveries {

  private static final int WINDOW = 63;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Load load;
  private final int[][] last;
  private final long[][] seen;
  private final long[] order;
  private final long[] perSocket;
  private final long[] perRoom;
  private final Latencies latencies = new Latencies();
  private long expected;
  private long received;
  private long doubled;
  private long outOfOrder;
  private long misrouted;

  Deliveries(Load load) {
    this.load = load;
    last = new int[load.people()][load.senders()];
    seen = new long[load.people()][load.senders()];
    order = new long[load.people()];
    perSocket = new long[load.people()];
    perRoom = new long[load.rooms()];
  }

  void expect() {
    expected += load.membersOfEach();
  }

  void arrived(int socket, byte[] bytes, int at) {
    int room = Message.room(bytes, at);
    int speaker = Message.speaker(bytes, at);
    if (room != load.roomOf(socket) || speaker >= load.senders()) {
      misrouted++;
      return;
    }
    if (isNew(socket, speaker, Message.number(bytes, at))) {
      received++;
      perRoom[room]++;
      perSocket[socket]++;
      order[socket] = (order[socket] ^ ((long) speaker << 32 | Message.number(bytes, at))) * MIX;
      latencies.add(System.nanoTime() - Message.due(bytes, at));
    } else {
      doubled++;
    }
  }

  private boolean isNew(int socket, int speaker, int number) {
    int ahead = number - last[socket][speaker];
    if (ahead > 0) {
      seen[socket][speaker] = ahead > WINDOW ? 1 : seen[socket][speaker] << ahead | 1;
      last[socket][speaker] = number;
      return true;
    }
    long bit = 1L << -ahead;
    if (-ahead > WINDOW || (seen[socket][speaker] & bit) != 0) {
      return false;
    }
    seen[socket][speaker] |= bit;
    outOfOrder++;
    return true;
  }

  /** How many messages of a room everybody in it has received. */
  long wholeIn(int room) {
    return perRoom[room] / load.membersOfEach();
  }

  boolean areComplete() {
    return received >= expected;
  }

  long received() {
    return received;
  }

  long lost() {
    return expected - received;
  }

  long doubled() {
    return doubled;
  }

  long outOfOrder() {
    return outOfOrder + misrouted;
  }

  /** Rooms in which two people did not read the same in the same order. */
  long divergentRooms() {
    long rooms = 0;
    for (int room = 0; room < load.rooms(); room++) {
      boolean same = true;
      int first = load.socket(room, 0);
      for (int socket = first + 1; socket < first + load.membersOfEach(); socket++) {
        same &= order[socket] == order[first] && perSocket[socket] == perSocket[first];
      }
      rooms += same ? 0 : 1;
    }
    return rooms;
  }

  Latencies latencies() {
    return latencies;
  }
}
