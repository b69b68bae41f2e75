/** How mail leaves: one post office, by SMTP. */
@NullMarked
package org.wellnessconnection.smtp;

import org.jspecify.annotations.NullMarked;
