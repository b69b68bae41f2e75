/** Speaks with a Jitsi over HTTP. */
@NullMarked
package org.wellnessconnection.jitsi;

import org.jspecify.annotations.NullMarked;
