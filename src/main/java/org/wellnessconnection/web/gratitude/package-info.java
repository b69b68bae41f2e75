/** The pages of the gratitude space. */
@NullMarked
package org.wellnessconnection.web.gratitude;

import org.jspecify.annotations.NullMarked;
