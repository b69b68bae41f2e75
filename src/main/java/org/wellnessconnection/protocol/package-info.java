/** The words on the wire, in both directions, and the only place that reads and writes them. */
@NullMarked
package org.wellnessconnection.protocol;

import org.jspecify.annotations.NullMarked;
