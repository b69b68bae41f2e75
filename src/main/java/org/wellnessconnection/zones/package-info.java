/** What the clock on the wall says, where, and from which data that is known. */
@NullMarked
package org.wellnessconnection.zones;

import org.jspecify.annotations.NullMarked;
