/** From a session of the programme to a place in it, and from a place to a seat in its room. */
@NullMarked
package org.wellnessconnection.booking;

import org.jspecify.annotations.NullMarked;
