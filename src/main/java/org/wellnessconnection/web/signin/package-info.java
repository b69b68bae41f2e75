/** Signing in and out. */
@NullMarked
package org.wellnessconnection.web.signin;

import org.jspecify.annotations.NullMarked;
