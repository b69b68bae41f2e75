/** What somebody sees and says of themselves. */
@NullMarked
package org.wellnessconnection.web.me;

import org.jspecify.annotations.NullMarked;
