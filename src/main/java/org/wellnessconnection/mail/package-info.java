/** Letters to people, and the post that takes them. */
@NullMarked
package org.wellnessconnection.mail;

import org.jspecify.annotations.NullMarked;
