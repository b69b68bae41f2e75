package org.wellnessconnection.room;

import java.util.Set;

/** Dispatch by a table, which refuses to start when a case has no route. */
final class Table {
  private Table() {}

  static void refuseGaps(Class<?> sealed, Set<Class<?>> routes) {
    for (Class<?> each : sealed.getPermittedSubclasses()) {
      if (each.isSealed()) {
        refuseGaps(each, routes);
      } else if (!routes.contains(each)) {
        throw new IllegalStateException("no rule for " + each.getSimpleName());
      }
    }
  }
}
