/** The gratitude space: what members write to one another, and what keeps it kind and safe. */
@NullMarked
package org.wellnessconnection.gratitude;

import org.jspecify.annotations.NullMarked;
