package org.wellnessconnection.room;

import io.vertx.core.Future;
import org.wellnessconnection.protocol.Staff;

/** Knows who has which duty. Asked once a second, and before a room opens. */
public interface OnDuty {
  Future<Staff> now();
}
