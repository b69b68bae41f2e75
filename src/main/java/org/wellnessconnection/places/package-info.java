/** Who has a place in a session, who waits for one, and in which order. */
@NullMarked
package org.wellnessconnection.places;

import org.jspecify.annotations.NullMarked;
