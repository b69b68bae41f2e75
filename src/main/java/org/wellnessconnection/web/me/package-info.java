/** What somebody sees and decides of what we know about them. */
@NullMarked
package org.wellnessconnection.web.me;

import org.jspecify.annotations.NullMarked;
