/** Names for one room: what may be one, what looks like one, and some to choose from. */
@NullMarked
package org.wellnessconnection.naming;

import org.jspecify.annotations.NullMarked;
