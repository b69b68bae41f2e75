/** The programme as everybody may see it: pages, calendar files and an interface for programs. */
@NullMarked
package org.wellnessconnection.web.catalogue;

import org.jspecify.annotations.NullMarked;
