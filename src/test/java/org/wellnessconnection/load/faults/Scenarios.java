package org.wellnessconnection.load.faults;

import java.util.List;

/** Everything that is tried, in the order of the table. */
public final class Scenarios {

  private Scenarios() {}

  public static List<Scenario> all() {
    return List.of(
        new ClientsCut(),
        new CutDuringReplay(),
        new HalfOpenLines(),
        new SlowReaders(),
        new SameAttemptTwice(),
        new RemovedWhileSpeaking(),
        QuietedWhileSpeaking.byChatOff(),
        QuietedWhileSpeaking.byHold(),
        new ServerKilled(),
        new ServerFrozen(),
        new RedisKilled(),
        new BellsCut(),
        new BellsSilent(),
        new RollingRestart(),
        new PresenceAfterDeath(),
        new ForgetfulClient(),
        new PowerCut());
  }
}
