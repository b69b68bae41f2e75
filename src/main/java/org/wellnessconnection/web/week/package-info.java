/** What coordinators and facilitators see of the weeks ahead, and change in them. */
@NullMarked
package org.wellnessconnection.web.week;

import org.jspecify.annotations.NullMarked;
