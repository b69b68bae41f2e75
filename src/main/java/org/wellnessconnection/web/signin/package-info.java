/** Coming in: by a letter, a code or a provider, and going out again. */
@NullMarked
package org.wellnessconnection.web.signin;

import org.jspecify.annotations.NullMarked;
