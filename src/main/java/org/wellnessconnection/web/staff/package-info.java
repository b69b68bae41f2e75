/** Pages for those who answer for the programme: who is who, and who did what. */
@NullMarked
package org.wellnessconnection.web.staff;

import org.jspecify.annotations.NullMarked;
