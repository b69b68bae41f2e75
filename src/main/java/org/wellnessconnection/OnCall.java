package org.wellnessconnection;

import java.time.Clock;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.safety.Candour;
import org.wellnessconnection.safety.Identifications;
import org.wellnessconnection.safety.Pager;
import org.wellnessconnection.web.identification.Identifying;

/** How a node reaches people: those on call, and those who have to be told. */
record OnCall(Pager pager, Identifying identifying, PostOffice office) {

  static OnCall of(Node.Shared shared, RedisHouse redis, PostOffice office, Clock clock) {
    Pager.Wording wording =
        new Pager.Wording(shared.written().letters(), shared.config().server().publicUrl());
    Pager pager = new Pager(redis.alerts(), redis.members(), office.post(), wording, clock);
    return new OnCall(pager, identifying(shared, redis, office, pager), office);
  }

  private static Identifying identifying(
      Node.Shared shared, RedisHouse redis, PostOffice office, Pager pager) {
    Identifications kept = redis.identifications(shared.written().vault());
    Candour.Wording wording =
        new Candour.Wording(shared.written().identified(), shared.config().server().publicUrl());
    Candour candour = new Candour(kept, redis.members(), office.post(), wording, Clock.systemUTC());
    return new Identifying(kept, candour, redis.audit(), pager, redis.allowance());
  }
}
