/** Asks other servers over HTTP, with an end to everything. */
@NullMarked
package org.wellnessconnection.outward;

import org.jspecify.annotations.NullMarked;
