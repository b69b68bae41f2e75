/** Looks at everything that this server leans on, and says what is wrong and how to mend it. */
@NullMarked
package org.wellnessconnection.doctor;

import org.jspecify.annotations.NullMarked;
