/** Registering for a session, and what is one's own in the programme. */
@NullMarked
package org.wellnessconnection.web.booking;

import org.jspecify.annotations.NullMarked;
