/** Help in a crisis, and calling the people who are on call. */
@NullMarked
package org.wellnessconnection.safety;

import org.jspecify.annotations.NullMarked;
