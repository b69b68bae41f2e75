/** What a facilitator may rule, as nouns with their rules. Used by the room. */
@NullMarked
package org.wellnessconnection.facilitation;

import org.jspecify.annotations.NullMarked;
