/** The live socket: how it opens, what it may carry, how fast, and how it ends. */
@NullMarked
package org.wellnessconnection.web.socket;

import org.jspecify.annotations.NullMarked;
