/** Short-lived tokens for other clients than the browser. */
@NullMarked
package org.wellnessconnection.access;

import org.jspecify.annotations.NullMarked;
