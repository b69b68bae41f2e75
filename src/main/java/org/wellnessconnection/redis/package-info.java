/** One adapter for each port, the keys, the functions, and the embedded server. */
@NullMarked
package org.wellnessconnection.redis;

import org.jspecify.annotations.NullMarked;
