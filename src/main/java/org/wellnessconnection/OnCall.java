package org.wellnessconnection;

import java.time.Clock;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.safety.Pager;

/** How a node reaches the people on call. */
record OnCall(Pager pager) {

  static OnCall of(Node.Shared shared, RedisHouse redis, PostOffice office, Clock clock) {
    Pager.Wording wording =
        new Pager.Wording(shared.written().letters(), shared.config().server().publicUrl());
    return new OnCall(new Pager(redis.alerts(), redis.members(), office.post(), wording, clock));
  }
}
