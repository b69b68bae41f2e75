/** What is kept, for how long, and how it goes away for good. */
@NullMarked
package org.wellnessconnection.privacy;

import org.jspecify.annotations.NullMarked;
