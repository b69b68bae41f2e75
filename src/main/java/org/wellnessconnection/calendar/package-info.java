/** Sessions as events in people's own calendars. */
@NullMarked
package org.wellnessconnection.calendar;

import org.jspecify.annotations.NullMarked;
