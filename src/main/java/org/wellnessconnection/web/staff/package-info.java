/** Pages for those who answer for others. */
@NullMarked
package org.wellnessconnection.web.staff;

import org.jspecify.annotations.NullMarked;
