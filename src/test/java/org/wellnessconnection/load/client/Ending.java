package org.wellnessconnection.load.client;

import java.time.Duration;
import java.util.Set;

/** What a client does about the code with which its line ended. */
public final class Ending {

  public static final int GOING_AWAY = 1001;
  public static final int BROKEN = 1006;
  public static final int REMOVED = 4003;
  public static final int NOT_FOR_YOU = 4004;
  public static final int TOO_SLOW = 4008;
  public static final int ELSEWHERE = 4009;

  private static final int TICKET = 4001;
  private static final int TOO_FAST = 4029;
  private static final Set<Integer> COME_BACK =
      Set.of(GOING_AWAY, BROKEN, TICKET, TOO_SLOW, TOO_FAST);

  private Ending() {}

  static boolean comesBack(int code) {
    return COME_BACK.contains(code);
  }

  static Duration atLeast(int code) {
    return code == TOO_FAST ? Duration.ofSeconds(10) : Duration.ZERO;
  }
}
