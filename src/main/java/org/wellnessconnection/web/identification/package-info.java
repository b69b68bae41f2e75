/** Who is in a seat, on safety grounds: asked by one, agreed to by another, told to the person. */
@NullMarked
package org.wellnessconnection.web.identification;

import org.jspecify.annotations.NullMarked;
