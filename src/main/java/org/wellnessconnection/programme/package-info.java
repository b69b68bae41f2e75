/** What is offered: formats, sessions and who leads them. */
@NullMarked
package org.wellnessconnection.programme;

import org.jspecify.annotations.NullMarked;
