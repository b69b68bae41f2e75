/** What other clients than the browser need. */
@NullMarked
package org.wellnessconnection.web.api;

import org.jspecify.annotations.NullMarked;
